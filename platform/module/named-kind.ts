import type { Database } from '../database/generated/schema.ts';

/**
 * How records of one kind are called, for whoever knows of them only an id: the log. A module names its own tables;
 * the names are read from behind the caller's walls.
 */
export interface NamedKind {
  /** As subjects have it: `contact`. */
  kind: string;
  table: keyof Database;
  /** The column, in camelCase, that holds what people call it: a name, a number. */
  name: string;
  /** Its table is for staff who see all customers; to others its records have no name. */
  isForAllCustomers?: boolean;
  /** Where the desk shows one: the page's path, with `{id}` or `{name}` in it. */
  page?: string;
}
