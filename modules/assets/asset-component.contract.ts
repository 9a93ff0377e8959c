import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape } from '../../kernel/shapes.ts';

export const componentKinds = [
  'cpu',
  'memory',
  'disk',
  'board',
  'network_port',
  'graphics',
  'battery',
  'monitor',
  'printer',
  'usb',
  'power',
  'other',
] as const;
export type ComponentKind = (typeof componentKinds)[number];

export const componentShape = z.object({
  id: idShape,
  kind: z.enum(componentKinds),
  /** Where it sits; what tells it from others of its kind in the machine. */
  slot: z.string(),
  name: z.string(),
  maker: z.nullable(z.string()),
  serialNumber: z.nullable(z.string()),
  /** Of memory and disks in MB, of processors in MHz. */
  size: z.nullable(z.int()),
  fittedAt: instantShape,
  /** Null: it is in the machine. */
  removedAt: z.nullable(instantShape),
});
export type ComponentView = z.output<typeof componentShape>;

export const componentsView = z.object({
  components: z.array(componentShape),
  abilities: z.array(z.enum(['change'])),
});

export const listAssetComponents = endpoint({
  method: 'GET',
  path: '/assets/{asset}/components',
  summary: 'What is built into a machine; with what was taken out of it, when asked.',
  query: z.strictObject({ removed: z.optional(z.enum(['with'])) }),
  answer: componentsView,
});

export const recordAssetComponent = endpoint({
  method: 'POST',
  path: '/assets/{asset}/components',
  summary: 'Put a part into a machine; what sat in the same place is taken out, and stays in its history.',
  body: z.strictObject({
    kind: z.enum(componentKinds),
    /** Left empty: the next free place of its kind. */
    slot: z.optional(lineShape(60)),
    name: lineShape(160),
    maker: z.optional(lineShape(60)),
    serialNumber: z.optional(lineShape(60).check(z.toUpperCase())),
    size: z.optional(z.int().check(z.gte(0), z.lte(1_000_000_000))),
  }),
  answer: componentsView,
});

export const retireAssetComponent = endpoint({
  method: 'DELETE',
  path: '/assets/{asset}/components/{component}',
  summary: 'Take a part out of a machine; it stays in its history.',
  answer: componentsView,
});
