import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { factsShape, savedQuestion, sharedWithShape } from './saved-report.contract.ts';

/** Of twelve columns. */
export const tileWidths = [3, 4, 6, 8, 12] as const;
export const tileHeights = [1, 2, 3] as const;
export const mostTiles = 30;

const everyTile = {
  /** Null: it is called by what it asks. */
  title: z.nullable(lineShape(100)),
  width: z.literal(tileWidths),
  height: z.literal(tileHeights),
};

/** A number with its change, the chart of a question, or what another module shows: a queue, the most urgent ticket. */
export const tileShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), ...everyTile, facts: factsShape, question: savedQuestion }),
  z.strictObject({ kind: z.literal('chart'), ...everyTile, facts: factsShape, question: savedQuestion }),
  z.strictObject({
    kind: z.literal('part'),
    ...everyTile,
    /** The code of a tile in a module's register, and which of its choices: `queue`, `unassigned`. */
    part: z.string().check(z.maxLength(60)),
    choice: z.nullable(z.string().check(z.maxLength(60))),
  }),
]);
export type Tile = z.output<typeof tileShape>;

const tiles = z.array(tileShape).check(z.maxLength(mostTiles));

export const dashboardRow = z.object({
  /** Of a delivered one its code: `service_manager`. */
  id: z.string(),
  /** Null: delivered; the text of its code says it. */
  name: z.nullable(z.string()),
  owner: z.nullable(z.object({ id: idShape, name: z.string() })),
  isMine: z.boolean(),
  sharedWith: sharedWithShape,
  /** The delivered one that it is, or is a copy of. */
  deliveredCode: z.nullable(z.string()),
});
export type DashboardRow = z.output<typeof dashboardRow>;

export const dashboardView = z.extend(dashboardRow, {
  tiles,
  retiredAt: z.nullable(instantShape),
  /** Null: delivered; it never changes. */
  revision: z.nullable(revisionShape),
  abilities: z.array(z.string()),
});
export type DashboardView = z.output<typeof dashboardView>;

/** `work`: the lists of work; else a dashboard's id. */
const pageShape = z.string().check(z.regex(/^(?:[a-z_]{1,40}|[0-9a-f-]{36})$/));

export const listDashboards = endpoint({
  method: 'GET',
  path: '/dashboards',
  summary: 'Delivered dashboards, your own, and those that are shared with everybody.',
  answer: z.object({
    items: z.array(dashboardRow),
    /** Where you begin: a dashboard's id, or `work`; by what you may do until you choose. */
    firstPage: z.string(),
  }),
});

export const listDeliveredDashboards = endpoint({
  method: 'GET',
  path: '/dashboards/delivered',
  summary: 'The dashboards that are there from the beginning, with their tiles; they never change, and are copied.',
  answer: z.object({ items: z.array(dashboardView) }),
});

export const readDashboard = endpoint({
  method: 'GET',
  path: '/dashboards/{dashboard}',
  summary: 'A dashboard that somebody made, with its tiles.',
  answer: dashboardView,
});

export const recordDashboard = endpoint({
  method: 'POST',
  path: '/dashboards',
  summary: 'Begin a dashboard of your own, empty or as a copy of one that you see.',
  body: z.strictObject({ name: lineShape(100), copyOf: z.optional(pageShape) }),
  answer: dashboardView,
});

export const changeDashboard = endpoint({
  method: 'PATCH',
  path: '/dashboards/{dashboard}',
  summary: 'Change the tiles of a dashboard, its name, and who sees it.',
  body: z.partial(z.strictObject({ name: lineShape(100), sharedWith: sharedWithShape, tiles })),
  answer: dashboardView,
});

export const restoreDashboard = endpoint({
  method: 'POST',
  path: '/dashboards/{dashboard}/restoration',
  summary: 'Give a copy the tiles again that are delivered.',
  answer: dashboardView,
  status: 200,
});

export const retireDashboard = endpoint({
  method: 'POST',
  path: '/dashboards/{dashboard}/retirement',
  summary: 'Take a dashboard out of use.',
  answer: dashboardView,
});

export const changeFirstPage = endpoint({
  method: 'PATCH',
  path: '/first-page',
  summary: 'Choose where you begin: a dashboard, or the lists of work.',
  body: z.strictObject({ page: pageShape }),
  answer: z.object({ page: z.string() }),
});
