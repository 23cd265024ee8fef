/**
 * Ends with a clear line when a command that takes no words was given some: whoever asks for
 * another port that way would wait for an app that comes up elsewhere.
 * @param {string} command as a person types it
 * @param {string[]} words
 */
export function takeNoWords(command, words) {
  if (words.length === 0) return;
  const how = `Instellen gaat met variabelen ervoor: PORT=3001 ${command}. README.md noemt ze alle.`;
  if (words.every((word) => word === "--help" || word === "-h")) {
    console.log(`${command} maakt alles klaar en start de parade. ${how}`);
    process.exit(0);
  }
  console.error(`Dit begrijpt ${command} niet: ${words.join(" ")}. ${how}`);
  process.exit(2);
}
