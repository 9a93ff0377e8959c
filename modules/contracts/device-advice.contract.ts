import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, lineShape, textShape } from '../../kernel/shapes.ts';

const deviceAdvice = z.object({
  /** Whose device it is, in words: a visitor's, another company's, the landlord's. */
  owner: z.string(),
  advice: z.string(),
  fromDay: dayShape,
});
export type DeviceAdviceView = z.output<typeof deviceAdvice>;

export const deviceAdviceView = z.object({
  /** Null: it is the customer's own, or nobody said otherwise. */
  advice: z.nullable(deviceAdvice),
  abilities: z.array(z.enum(['change'])),
});

export const readDeviceAdvice = endpoint({
  method: 'GET',
  path: '/assets/{asset}/device-advice',
  summary: "Whether a device is somebody else's that stands in the customer's network, and what was advised about it.",
  answer: deviceAdviceView,
});

export const recordDeviceAdvice = endpoint({
  method: 'PUT',
  path: '/assets/{asset}/device-advice',
  summary: 'Register a device as somebody else’s, with advice; what was advised before stays in its card.',
  body: z.strictObject({ owner: lineShape(100), advice: textShape(2000) }),
  answer: deviceAdviceView,
});

export const endDeviceAdvice = endpoint({
  method: 'DELETE',
  path: '/assets/{asset}/device-advice',
  summary: "A device is nobody else's any more: it has gone, or has become the customer's own.",
  answer: deviceAdviceView,
});
