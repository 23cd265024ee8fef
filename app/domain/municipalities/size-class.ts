export type SizeClass = "small" | "medium" | "large";

export const SIZE_CLASS_NAMES: Record<SizeClass, string> = {
  small: "tot 40.000 inwoners",
  medium: "40.000 tot 100.000 inwoners",
  large: "meer dan 100.000 inwoners",
};

/** How big a gemeente is among its peers; exactly 40.000 is medium, exactly 100.000 is large. */
export function sizeClass(inhabitants: number): SizeClass {
  if (inhabitants < 40_000) return "small";
  return inhabitants < 100_000 ? "medium" : "large";
}
