import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

/** Who has to say yes before a machine is scrapped. */
export const scrapApprovals = ['none', 'staff', 'customer', 'both'] as const;
export type ScrapApproval = (typeof scrapApprovals)[number];

const fields = {
  approval: z.enum(scrapApprovals),
  /** A machine leaves the house only after it was recorded how its disks were wiped. */
  needsWipe: z.boolean(),
};

export const scrapSettingView = z.object({ ...fields, revision: revisionShape });
export type ScrapSettingView = z.output<typeof scrapSettingView>;

export const readScrapSetting = endpoint({
  method: 'GET',
  path: '/customers/{customer}/scrap-setting',
  summary: 'What a customer wants before one of its machines is scrapped and disposed of.',
  answer: scrapSettingView,
});

export const changeScrapSetting = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}/scrap-setting',
  summary: 'Say who has to agree to scrapping, and whether disks have to be wiped before disposal.',
  body: z.partial(z.strictObject(fields)),
  answer: scrapSettingView,
});
