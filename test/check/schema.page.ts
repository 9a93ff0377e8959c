import pg from 'pg';
import { tableOf } from './markdown.ts';
import type { ModuleMap } from './module-map.ts';

interface Column {
  table: string;
  column: string;
  type: string;
  isNullable: boolean;
  standard: string | null;
}

const columnsOfTables = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
         not a.attnotnull as "isNullable", pg_get_expr(d.adbin, d.adrelid) as standard
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

/** `docs/generated/schema.md`: the tables of a migrated database by their module, with class and columns. */
export async function schemaPage(ownerUrl: string, map: ModuleMap): Promise<string> {
  const columns = Map.groupBy(await columnsIn(ownerUrl), ({ table }) => table);
  const sections = Object.entries(map).flatMap(([module, { tables }]) =>
    Object.keys(tables).length === 0 ? [] : [`## ${module}`, ...Object.entries(tables).map(sectionIn(columns))],
  );
  return [head, ...sections].join('\n\n').concat('\n');
}

const head = `# 数据库 · Database

Every table by the module that owns it. Class: \`tenant\` and \`shared\` stand behind the provider's wall, \`customer\`
behind the customer's as well, \`platform\` belongs to no provider. Made from a migrated database by
\`npm run check -- --write\`.`;

function sectionIn(columns: ReadonlyMap<string, readonly Column[]>) {
  return ([table, tableClass]: [string, string]): string => {
    const rows = (columns.get(table) ?? []).map(({ column, type, isNullable, standard }) => [
      `\`${column}\``,
      type,
      isNullable ? 'null' : '',
      standard === null ? '' : `\`${standard}\``,
    ]);
    return `### ${table}\n\nClass: ${tableClass}.\n\n${tableOf(['column', 'type', '', 'default'], rows)}`;
  };
}

async function columnsIn(ownerUrl: string): Promise<Column[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<Column>(columnsOfTables)).rows;
  } finally {
    await client.end();
  }
}
