import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

/** At once; more by a filter. */
const mostNamed = 500;

/** How a device came to the list: by hand, while a ticket was taken in, or by the scope of the contract as it was entered or moved. */
export const cameBys = ['person', 'intake', 'entered', 'moved'] as const;
export type CameBy = (typeof cameBys)[number];
/** Why it left: by hand, out of use, or moved out of the scope of the contract. */
export const leftBys = ['person', 'retired', 'moved'] as const;
export type LeftBy = (typeof leftBys)[number];

export const deviceRow = z.object({
  id: idShape,
  asset: z.object({ id: idShape, number: z.string(), name: z.string() }),
  kind: codeShape,
  serialNumber: z.nullable(z.string()),
  customer: z.object({ id: idShape, name: z.string() }),
  fromDay: dayShape,
  untilDay: z.nullable(dayShape),
  /** Signed for; false: added since, and in no supplement yet. */
  isAnnexed: z.boolean(),
  cameBy: z.enum(cameBys),
  /** Null: it has not left, or nobody knows why. */
  leftBy: z.nullable(z.enum(leftBys)),
});
export type DeviceRow = z.output<typeof deviceRow>;

export const listCoveredDevices = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/devices',
  summary: 'The annex of devices (AST-15): those covered today or later, unless all are asked for.',
  query: z.strictObject({
    ...pageQuery,
    past: z.optional(z.enum(['with'])),
    added: z.optional(z.enum(['since'])),
  }),
  answer: pageOf(deviceRow),
});

export const coverDevices = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/devices',
  summary: "Cover devices of the contract's parties: these, or all of a customer in use that a filter lets through.",
  body: z.strictObject({
    assetIds: z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(mostNamed))),
    all: z.optional(z.strictObject({ customerId: idShape, siteId: z.optional(idShape), kind: z.optional(codeShape) })),
    fromDay: z.optional(dayShape),
    untilDay: z.optional(z.nullable(dayShape)),
  }),
  answer: z.object({ added: z.int(), alreadyCovered: z.int() }),
});

export const addCoveredDevice = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/device-additions',
  summary:
    'Add the device that a ticket is about to the list, while the ticket is taken in: from today, or a later day.',
  body: z.strictObject({ assetId: idShape, fromDay: z.optional(dayShape) }),
  answer: z.object({ fromDay: dayShape }),
});

export const endDeviceCover = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/devices/removals',
  summary: 'Devices are covered no longer after this day (today, if none is said).',
  body: z.strictObject({
    deviceIds: z.array(idShape).check(z.minLength(1), z.maxLength(mostNamed)),
    untilDay: z.optional(dayShape),
  }),
  answer: z.object({ ended: z.int() }),
  status: 200,
});

export const readDeviceCount = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/device-count',
  summary: 'How many devices are covered today, and how many of them the annex was signed with.',
  answer: z.object({ covered: z.int(), annexed: z.int() }),
});
