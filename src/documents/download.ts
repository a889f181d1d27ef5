/** Where a document's Word file is, without the base. */
export function wordPath(id: string): string {
  return `/downloads/${id}.docx`;
}
