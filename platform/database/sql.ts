import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import { snakeCase } from './camel-case.ts';
import type { Database } from './generated/schema.ts';
import type { Statement } from './tx.ts';

/** Names are put into the database's while they are written down: the plug-in for it builds every statement twice. */
class Compiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(snakeCase(name));
  }
}

/**
 * Builds statements, never sends them: a store hands what it built to its `Tx`. Tables and columns are written
 * in camelCase here and are snake_case in the database.
 */
export const sqlBuilder = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new Compiler(),
  },
});

/** A whole statement written as a template: `statement(sql<{ id: string }>`select …`)`. */
export function statement<Row>(template: RawBuilder<Row>): Statement<Row> {
  return { compile: () => template.compile(sqlBuilder) };
}

/**
 * For lists with filters, searches and reports: a plan made for the values that they are asked with. One plan for all
 * of them may read a table whole for a page of fifty.
 */
export function plannedAnew<Row>(asked: Statement<Row>): Statement<Row> {
  return { compile: () => asked.compile(), isPlannedAnew: true };
}

export { sql } from 'kysely';
