/** Rows of all providers that wait for their time, in the database's own names: what is behind is measured. */
export interface Backlog {
  /** As the metrics call it: `clock_steps`. */
  name: string;
  table: string;
  /** When a row is due. */
  dueAt: string;
  /** Which rows wait, where not all do: an SQL condition that an index of the table has. */
  waiting?: string;
}
