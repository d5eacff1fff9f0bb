/** What became of one package. */
export type Outcome =
  | { readonly made: true; readonly file: string }
  | { readonly made: false; readonly name: string; readonly why: string };

/** Size for people, in megabytes. @param bytes of a file, or of all files of a folder */
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/**
 * The last words of the packaging: what was made, how big it is, and what was not made and why.
 * @param sizeOf bytes of a file or a folder
 * @param shorten path as it is shown
 */
export function reportLines(
  outcomes: readonly Outcome[],
  sizeOf: (file: string) => number,
  shorten: (file: string) => string,
): readonly string[] {
  return outcomes.map((outcome) =>
    outcome.made
      ? `made     ${shorten(outcome.file)} (${megabytes(sizeOf(outcome.file))})`
      : `skipped  ${outcome.name}: ${outcome.why}.`,
  );
}
