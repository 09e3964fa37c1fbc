/** Writes a line for people to standard error: standard output is kept for results. */
export function complain(message: string): void {
  process.stderr.write(`goldthread: ${message}\n`)
}

/** Writes to standard output and waits until it is taken; a reader that has gone away (`| head`) ends the program quietly. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve()
      else if ('code' in error && error.code === 'EPIPE') process.exit(0)
      else reject(error)
    })
  })
}
