/**
 * The eigenvalues of a symmetric matrix, smallest first, with their vectors, by Jacobi's rotations
 * (Golub and Van Loan, Matrix Computations, §8.5): slow beside other ways, but every value is right
 * to some roundings of the largest, and a bound rests on them.
 *
 * @param matrix n rows of n numbers; left as it is
 */
export function eigenvaluesOf(matrix: readonly Float64Array[]): {
  values: number[];
  /** `vectors[k]`: the unit vector of `values[k]` */
  vectors: Float64Array[];
} {
  const n = matrix.length;
  const a = matrix.map((row) => row.slice());
  const v = matrix.map((_, i) => {
    const row = new Float64Array(n);
    row[i] = 1;
    return row;
  });
  const size = Math.sqrt(a.reduce((sum, row) => sum + row.reduce((s, x) => s + x * x, 0), 0));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p]![q]! ** 2;
    if (Math.sqrt(off) <= 1e-11 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q, 1e-14 * size);
  }
  const order = a.map((_, i) => i).sort((i, j) => a[i]![i]! - a[j]![j]!);
  return { values: order.map((i) => a[i]![i]!), vectors: order.map((i) => v[i]!) };
}

/** Turns rows and columns p and q so that a[p][q] becomes 0; the rows of v turn along. */
function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number, least: number): void {
  const [rowP, rowQ] = [a[p]!, a[q]!];
  const apq = rowP[q]!;
  if (Math.abs(apq) <= least) return;
  const theta = (rowQ[q]! - rowP[p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(t * t + 1);
  const sin = t * cos;
  const [app, aqq] = [rowP[p]! - t * apq, rowQ[q]! + t * apq];
  const n = a.length;
  const [vp, vq] = [v[p]!, v[q]!];
  for (let k = 0; k < n; k++) {
    const [x, y] = [rowP[k]!, rowQ[k]!];
    rowP[k] = cos * x - sin * y;
    rowQ[k] = sin * x + cos * y;
    const [vx, vy] = [vp[k]!, vq[k]!];
    vp[k] = cos * vx - sin * vy;
    vq[k] = sin * vx + cos * vy;
  }
  for (let k = 0; k < n; k++) {
    a[k]![p] = rowP[k]!;
    a[k]![q] = rowQ[k]!;
  }
  [rowP[p], rowQ[q], rowP[q], rowQ[p]] = [app, aqq, 0, 0];
}
