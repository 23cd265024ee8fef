const PATHS = {
  search: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12M15 15l6 6",
  check: "M4 12l5 6L20 6",
  cross: "M5 5l14 14M19 5L5 19",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l4 3",
  place:
    "M12 22C7 16 5 13 5 9.5a7 7 0 0 1 14 0C19 13 17 16 12 22zM12 8a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3",
  flag: "M6 22V3M6 4h13l-4 4.5L19 13H6",
  warning: "M12 3L2 21h20zM12 10v5M12 18v.5",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v6M12 7v.5",
  talk: "M3 4h18v12H11l-5 5v-5H3z",
  seat: "M7 3v10h10M7 13v8M17 13v8M7 17h10",
  arrow: "M4 12h15M13 6l6 6-6 6",
  back: "M20 12H5M11 6l-6 6 6 6",
  menu: "M3 6h18M3 12h18M3 18h18",
  filter: "M3 6h18M6 12h12M10 18h4",
  down: "M5 9l7 7 7-7",
  up: "M5 15l7-7 7 7",
  thread: "M3 17c5 0 5-10 10-10s4 6 8 6",
  print: "M7 9V3h10v6M5 18H3V9h18v9h-2M7 14h10v7H7z",
  calendar: "M4 5h16v16H4zM4 10h16M8 2v5M16 2v5",
  waiting: "M6 3h12M6 21h12M7 3c0 6 5 6 5 9s-5 3-5 9M17 3c0 6-5 6-5 9s5 3 5 9",
  hands: "M3 13l4-5 5 1 5-1 4 5-8 7z",
  mail: "M3 5h18v14H3zM3 6l9 7 9-7",
  lock: "M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4",
  plus: "M12 4v16M4 12h16",
  edit: "M4 20v-4L16 4l4 4L8 20zM13 7l4 4",
  download: "M12 3v12M6 10l6 6 6-6M4 21h16",
  copy: "M8 8h12v13H8zM16 8V3H4v13h4",
  swap: "M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word, never instead of one: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
