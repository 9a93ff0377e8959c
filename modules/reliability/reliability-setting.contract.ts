import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { lineShape, revisionShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

const percentShape = z.int().check(z.gte(1), z.lte(1000));
const yearsShape = z.int().check(z.gte(1), z.lte(50));
/** Repairs a year for each hundred machines. */
const rateShape = z.number().check(z.gte(0), z.lte(1000), z.multipleOf(0.01));
const kindsShape = z.array(codeShape).check(z.maxLength(60));

const rateView = z.object({
  /** Stays; of delivered classes their name is looked up by it. */
  code: codeShape,
  /** Null: the delivered name, under `reliability:class`. */
  name: z.nullable(z.string()),
  rate: z.number(),
  /** Codes of the list `asset_kind` whose machines are of this class; each is in one class at most. */
  kinds: z.array(z.string()),
});
export type ReferenceRate = z.output<typeof rateView>;

const setting = {
  /** What an hour of our people's work costs; with it repairs and ownership are reckoned. */
  hourCost: moneyShape,
  /** Repairs that cost more than this part of the price: rather replace it; null: not looked at. */
  replacePercent: z.nullable(percentShape),
  /** From this age on: rather replace it; null: not looked at. */
  replaceYears: z.nullable(yearsShape),
};

export const reliabilitySettingView = z.object({
  ...setting,
  rates: z.array(rateView),
  revision: revisionShape,
  abilities: z.array(z.enum(['change'])),
});
export type ReliabilitySettingView = z.output<typeof reliabilitySettingView>;

export const readReliabilitySetting = endpoint({
  method: 'GET',
  path: '/reliability-setting',
  summary:
    'What reliability is reckoned and compared with: reference rates by class, cost of an hour, when to replace.',
  answer: reliabilitySettingView,
});

export const changeReliabilitySetting = endpoint({
  method: 'PATCH',
  path: '/reliability-setting',
  summary: 'Change what reliability is reckoned and compared with; reference rates are saved as a whole.',
  body: z.strictObject({
    hourCost: z.optional(setting.hourCost),
    replacePercent: z.optional(setting.replacePercent),
    replaceYears: z.optional(setting.replaceYears),
    rates: z.optional(
      z
        .array(
          z.strictObject({
            /** Without one it is a class of the provider's own. */
            code: z.optional(codeShape),
            name: z.optional(z.nullable(lineShape(60))),
            rate: rateShape,
            kinds: kindsShape,
          }),
        )
        .check(z.maxLength(50)),
    ),
  }),
  answer: reliabilitySettingView,
});
