import pg from 'pg';
import { camelCase } from './camel-case.ts';

const typeNames: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  timestamptz: 'string',
  date: 'string',
  numeric: 'string',
  xid8: 'string',
  tsvector: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  jsonb: 'Json',
  _text: 'string[]',
  _uuid: 'string[]',
};

interface Column {
  table_name: string;
  column_name: string;
  type: string;
  nullable: boolean;
  has_default: boolean;
}

const columnsOfTables = `
  select c.relname as table_name, a.attname as column_name, t.typname as type,
         not a.attnotnull as nullable, a.atthasdef as has_default
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_type t on t.oid = a.atttypid
  where a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

/** The TypeScript of `platform/database/generated/schema.ts`, from a migrated database. */
export async function describeSchema(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(columnsOfTables);
    return page(Map.groupBy(rows, (column) => column.table_name));
  } finally {
    await client.end();
  }
}

function page(tables: Map<string, Column[]>): string {
  const interfaces = [...tables].map(
    ([table, columns]) => `export interface ${pascal(table)} {\n${columns.map(line).join('')}}\n`,
  );
  const list = [...tables.keys()].map((table) => `  ${camelCase(table)}: ${pascal(table)};\n`).join('');
  return [
    "// Generated from the migrations by `npm run check -- --write`; do not edit.\nimport type { Generated, ColumnType } from 'kysely';\n",
    '/** Written as JSON text, read as the parsed value. */\nexport type Json = ColumnType<unknown, string, string>;\n',
    ...interfaces,
    `export interface Database {\n${list}}\n`,
  ].join('\n');
}

function line(column: Column): string {
  const base = typeNames[column.type];
  if (!base) throw new Error(`no TypeScript for ${column.type} of ${column.table_name}.${column.column_name}`);
  const nullable = column.nullable ? nullableOf(base) : base;
  return `  ${camelCase(column.column_name)}: ${column.has_default ? generatedOf(nullable) : nullable};\n`;
}

/** kysely's `Generated` wraps values, and no column whose types differ by what is done with it. */
function generatedOf(type: string): string {
  return type === 'Json' ? 'ColumnType<unknown, string | undefined, string>' : `Generated<${type}>`;
}

function nullableOf(base: string): string {
  return base === 'Json' ? 'ColumnType<unknown, string | null, string | null>' : `${base} | null`;
}

function pascal(name: string): string {
  return camelCase(`_${name}`);
}
