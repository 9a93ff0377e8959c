/** A column in which rows name blobs by their content; null or '': the row names none. Both in camel case. */
export interface BlobColumn {
  table: string;
  column: string;
  /** The column that says how many bytes it has. */
  bytes?: string;
  /** The column that says whose the row is, where that is not `tenantId`. */
  owner?: string;
}
