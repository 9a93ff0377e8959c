import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape } from '../../kernel/shapes.ts';
import { layerShape } from '../../kernel/working-time/definition.ts';

/** Whose word a layer is, the farthest first: the nearer wins (SLA-01). */
export const layerLevels = ['provider', 'customer', 'site'] as const;
export type LayerLevel = (typeof layerLevels)[number];

const named = z.object({ id: idShape, name: z.string() });

export const calendarLayerView = z.object({
  level: z.enum(layerLevels),
  /** Null: the provider's own. */
  customer: z.nullable(named),
  site: z.nullable(named),
  /** What is changed of every calendar here; empty: nothing. A weekday without hours is closed. */
  layer: layerShape,
  /** Since when; null: nothing was ever said here. */
  validFrom: z.nullable(instantShape),
  /** 1 while nothing was ever said. */
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type CalendarLayerView = z.output<typeof calendarLayerView>;

const body = z.strictObject({
  /** The whole of it; empty takes away what was said. What began before keeps the hours of its time. */
  layer: layerShape,
});

export const readProviderLayer = endpoint({
  method: 'GET',
  path: '/calendar-layer',
  summary: 'What the provider changes of all working calendars: company days, weekdays.',
  answer: calendarLayerView,
});

export const changeProviderLayer = endpoint({
  method: 'PUT',
  path: '/calendar-layer',
  summary: 'Say what the provider changes of all working calendars from now on.',
  body,
  answer: calendarLayerView,
});

export const readCustomerLayer = endpoint({
  method: 'GET',
  path: '/customers/{customer}/calendar-layer',
  summary: 'What a customer changes of the working calendars of its tickets.',
  answer: calendarLayerView,
});

export const changeCustomerLayer = endpoint({
  method: 'PUT',
  path: '/customers/{customer}/calendar-layer',
  summary: 'Say what a customer changes of the working calendars from now on.',
  body,
  answer: calendarLayerView,
});

export const readSiteLayer = endpoint({
  method: 'GET',
  path: '/sites/{site}/calendar-layer',
  summary: 'What a site changes of the working calendars of its tickets: its opening hours.',
  answer: calendarLayerView,
});

export const changeSiteLayer = endpoint({
  method: 'PUT',
  path: '/sites/{site}/calendar-layer',
  summary: 'Say what a site changes of the working calendars from now on.',
  body,
  answer: calendarLayerView,
});
