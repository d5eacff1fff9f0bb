/** One mistake in the content, in words an editor understands. */
export interface ContentProblem {
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** Where in the file, for instance `pictures[1st].credit`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and what is allowed; reads on from the field: "is too long …". */
  readonly message: string;
}

/** The problem in one line: file, field and reason. */
export function problemLine(problem: ContentProblem): string {
  const where = problem.field === '' ? problem.file : `${problem.file}, ${problem.field}`;
  return `${where}: ${problem.message}`;
}
