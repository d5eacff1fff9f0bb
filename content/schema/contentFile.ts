/** One JSON file of the content: path below the content folder with forward slashes, and what JSON.parse made of it. */
export interface ContentFile {
  readonly path: string;
  readonly json: unknown;
}
