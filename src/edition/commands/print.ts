/** Whoever reads may stop reading, as `head` does: that is no fault, and the rest need not be said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Prints to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}
