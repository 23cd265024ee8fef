#!/usr/bin/env bash
# The promises of `npm start`, tried whole on clones of the last commit: by hand, as root on Linux.
# Takes some minutes. Usage: scripts/test/start-matrix.sh [PORT]
set -euo pipefail

port=${1:-3900}
source_folder=$(cd "$(dirname "$0")/../.." && pwd)
trial=$(mktemp -d)
closed=$(mktemp -d /root/parade-matrix.XXXXXX)
chmod 755 "$trial"
log=$trial/log
started=
other=
trap 'finish' EXIT
trap 'exit 130' INT TERM

# Where the database went that could not stay below the closed folder; nothing when it could.
outside() { cat "$closed/parade/.data/postgres/staat-elders.txt" 2>/dev/null || true; }

# The numbers of the databases that run on data of this trial, and of nobody else's.
servers() {
  local elsewhere
  elsewhere=$(outside)
  pgrep -f -- "-D ($trial|$closed${elsewhere:+|$elsewhere})/" || true
}

finish() {
  if [ -n "$other" ]; then kill "$other" 2>/dev/null || true; fi
  if [ -n "$started" ]; then
    kill -TERM -- "-$started" 2>/dev/null || true
    for _ in $(seq 40); do
      kill -0 "$started" 2>/dev/null || break
      sleep 0.25
    done
    kill -KILL -- "-$started" 2>/dev/null || true
  fi
  servers | xargs -r kill -KILL
  local elsewhere
  elsewhere=$(outside)
  rm -rf "$trial" "$closed" ${elsewhere:+"$elsewhere"}
}

passed() { echo "ok    $1"; }
failed() {
  echo "FAIL  $1"
  tail -30 "$log"
  exit 1
}

# start FOLDER [COMMAND...]: `npm start` there, in a group of its own, until it serves.
start() {
  local folder=$1
  shift
  : >"$log"
  chmod 666 "$log"
  (cd "$folder" && exec env PORT="$port" setsid "$@" npm start >>"$log" 2>&1) &
  started=$!
  # Else the shell tells of each that is killed here on purpose.
  disown
  for _ in $(seq 2400); do
    if curl -fs -o /dev/null "http://localhost:$port/healthz" && grep -q Ctrl-C "$log"; then
      return 0
    fi
    kill -0 "$started" 2>/dev/null || return 1
    sleep 0.25
  done
  return 1
}

# stop SIGNAL: to the whole group, as a terminal does; then nothing may be left.
stop() {
  kill "-$1" -- "-$started" 2>/dev/null || true
  for _ in $(seq 60); do
    if ! kill -0 "$started" 2>/dev/null && [ -z "$(servers)" ]; then
      started=
      return 0
    fi
    sleep 0.25
  done
  return 1
}

git clone -q "$source_folder" "$trial/root"
start "$trial/root" || failed "as root, from a fresh clone"
passed "as root, from a fresh clone"
(cd "$trial/root" && PORT=$((port + 1)) npm start >"$trial/second" 2>&1) && failed "twice at once"
grep -q "draait al" "$trial/second" || failed "a second start says that one runs"
passed "a second start at the same time says that one runs"
stop INT || failed "Ctrl-C leaves nothing behind"
passed "Ctrl-C leaves nothing behind"

start "$trial/root" || failed "a second time"
grep -q "bouwen\|bijwerken\|laden" "$log" && failed "a second time does nothing twice"
passed "a second time, with nothing to do"

kill -KILL -- "-$started" 2>/dev/null || true
sleep 1
[ -n "$(servers)" ] || failed "the database outlives a hard kill of the group"
start "$trial/root" || failed "after a hard kill that left the database"
grep -q "draaide nog" "$log" || failed "the database that was left is named"
passed "after a hard kill that left the database running"

left=$(servers)
kill -KILL -- "-$started" 2>/dev/null || true
xargs -r kill -KILL <<<"$left"
start "$trial/root" || failed "after a hard kill of everything"
passed "after a hard kill of everything"
stop INT || failed "Ctrl-C"

git clone -q "$source_folder" "$closed/parade"
start "$closed/parade" || failed "as root below /root"
grep -q /var/lib/praktijkvoorbeeldenparade "$log" || failed "the output says where the data are"
passed "as root below a folder that only root may enter"
stop INT || failed "Ctrl-C below /root"

git clone -q "$source_folder" "$trial/ordinary"
mkdir "$trial/home"
chown -R nobody "$trial/ordinary" "$trial/home"
as_nobody=(setpriv --reuid=nobody --regid=nogroup --clear-groups env "HOME=$trial/home")
start "$trial/ordinary" "${as_nobody[@]}" || failed "as an ordinary user"
passed "as an ordinary user"
stop INT || failed "Ctrl-C as an ordinary user"

: >"$log"
node -e "require('net').createServer().listen($port)" &
other=$!
sleep 1
(cd "$trial/root" && PORT=$port npm start --silent >"$log" 2>&1) && failed "a taken port"
kill "$other"
other=
[ "$(grep -c . "$log")" = 1 ] || failed "a taken port gives one line"
passed "a taken port gives one line"
