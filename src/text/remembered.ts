/**
 * What has been read of an object, all in one place: a weak map for each kind of reading would cost the garbage collector as much
 * time as the reading itself, since it looks through each of them anew.
 */
const readings = new WeakMap<object, unknown[]>()
let kinds = 0

/**
 * A function that reads an object once and remembers what it read for as long as the object is there. `rest` is what else the reading
 * needs of the same document: it is not asked for again.
 */
export function remembered<
  Of extends object,
  Rest extends readonly unknown[],
  Read extends NonNullable<unknown> | null,
>(read: (of: Of, ...rest: Rest) => Read): (of: Of, ...rest: Rest) => Read {
  const kind = kinds++
  return (of, ...rest) => {
    let known = readings.get(of)
    if (!known) {
      known = []
      readings.set(of, known)
    }
    if (known[kind] === undefined) known[kind] = read(of, ...rest)
    return known[kind] as Read
  }
}
