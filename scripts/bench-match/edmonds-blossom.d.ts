/** Maximum-weight matching after Galil and Van Rantwijk; the package has no types of its own. */
declare module "edmonds-blossom" {
  /** Pairs as [one, other, weight] in; per vertex its partner, or -1, out. */
  export default function blossom(edges: [number, number, number][]): number[];
}
