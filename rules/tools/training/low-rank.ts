/**
 * The products of `rank` numbers a row and `rank` numbers a column that come nearest to a matrix (rows by `width`), rows weighing as
 * `counts` says. The first numbers of a row are those in which rows differ most: most others are small, and few bits do.
 */
export function lowRank(
  matrix: Float32Array,
  counts: Float64Array,
  width: number,
  rank: number,
): { rows: Float32Array; columns: Float32Array } {
  const axes = mainAxes(matrix, counts, width, rank)
  const rows = new Float32Array(counts.length * rank)
  for (let r = 0; r < counts.length; r++) {
    for (let k = 0; k < rank; k++) {
      let value = 0
      for (let c = 0; c < width; c++) value += matrix[r * width + c] * axes[k * width + c]
      rows[r * rank + k] = value / COLUMN_SIZE
    }
  }
  const columns = new Float32Array(width * rank)
  for (let k = 0; k < rank; k++) for (let c = 0; c < width; c++) columns[c * rank + k] = axes[k * width + c] * COLUMN_SIZE
  return { rows, columns }
}

/** Numbers of columns come to about one, so that one decimal does. */
const COLUMN_SIZE = 6
const ROUNDS = 60

/** The directions in which the rows differ most, by repeated multiplication; `rank` rows of `width`, at right angles to each other. */
function mainAxes(matrix: Float32Array, counts: Float64Array, width: number, rank: number): Float64Array {
  const products = new Float64Array(width * width)
  for (let r = 0; r < counts.length; r++) {
    for (let a = 0; a < width; a++) {
      const value = matrix[r * width + a] * counts[r]
      for (let b = 0; b < width; b++) products[a * width + b] += value * matrix[r * width + b]
    }
  }
  let axes = orthogonal(randomNumbers(rank * width), width, rank)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(rank * width)
    for (let k = 0; k < rank; k++) {
      for (let a = 0; a < width; a++) {
        let value = 0
        for (let b = 0; b < width; b++) value += products[a * width + b] * axes[k * width + b]
        next[k * width + a] = value
      }
    }
    axes = orthogonal(next, width, rank)
  }
  return axes
}

/** Rows made to stand at right angles, each of length one. */
function orthogonal(rows: Float64Array, width: number, count: number): Float64Array {
  for (let k = 0; k < count; k++) {
    const mine = rows.subarray(k * width, (k + 1) * width)
    for (let j = 0; j < k; j++) {
      const other = rows.subarray(j * width, (j + 1) * width)
      let along = 0
      for (let c = 0; c < width; c++) along += mine[c] * other[c]
      for (let c = 0; c < width; c++) mine[c] -= along * other[c]
    }
    const length = Math.hypot(...mine) || 1
    for (let c = 0; c < width; c++) mine[c] /= length
  }
  return rows
}

function randomNumbers(count: number): Float64Array {
  let seed = 1
  return new Float64Array(count).map(() => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return seed / 4294967296 - 0.5
  })
}
