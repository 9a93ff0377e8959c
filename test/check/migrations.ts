import { moduleMapOf } from './module-map.ts';
import type { Tree } from './tree.ts';

export interface Migration {
  path: string;
  number: number;
  /** As in the map: `service-desk` for `0010_service_desk_ticket.sql`; undefined when the name has another form. */
  module: string | undefined;
  /** Without comments. */
  sql: string;
}

/** By number. */
export function migrationsOf(tree: Tree): Migration[] {
  // `platform` is among them
  const modules = Object.keys(moduleMapOf(tree));
  return tree.files
    .filter((path) => /^migrations\/.*\.sql$/.test(path))
    .map((path) => ({
      path,
      number: Number(/^migrations\/(\d{4})_/.exec(path)?.[1]),
      module: modules.find((name) => new RegExp(`^migrations/\\d{4}_${snake(name)}_[a-z0-9_]+\\.sql$`).test(path)),
      sql: withoutComments(tree.read(path)),
    }));
}

/** The tables that stand after all migrations, with the module of the file that made each. */
export function tablesIn(tree: Tree): Map<string, string | undefined> {
  const tables = new Map<string, string | undefined>();
  for (const { sql, module } of migrationsOf(tree)) {
    for (const { action, table, renamed } of changesOfTables(sql)) {
      if (action === 'create') tables.set(table, module);
      else tables.delete(table);
      if (renamed) tables.set(renamed, module);
    }
  }
  return tables;
}

interface TableChange {
  action: 'create' | 'drop' | 'rename';
  table: string;
  renamed?: string;
}

const name = '"?([a-z_][a-z0-9_]*)"?';
const created = String.raw`create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?${name}(?!\s+partition)`;
const dropped = String.raw`drop\s+table\s+(?:if\s+exists\s+)?${name}`;
const renamed = String.raw`alter\s+table\s+(?:if\s+exists\s+)?${name}\s+rename\s+to\s+${name}`;
const tableChange = new RegExp(String.raw`\b(?:${created}|${dropped}|${renamed})`, 'gi');

function changesOfTables(sql: string): TableChange[] {
  return [...sql.matchAll(tableChange)].map(([, made, gone, before, after]) => {
    if (made) return { action: 'create', table: made };
    if (gone) return { action: 'drop', table: gone };
    return { action: 'rename', table: before ?? '', renamed: after };
  });
}

function withoutComments(sql: string): string {
  return sql.replaceAll(/--[^\n]*/g, '').replaceAll(/\/\*[^]*?\*\//g, '');
}

export function snake(text: string): string {
  return text.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
