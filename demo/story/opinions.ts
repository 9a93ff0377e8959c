import type { Chance } from '../random.ts';

/** What a caller thinks of it afterwards, and when they say so. */
export interface Opinion {
  stars: 1 | 2 | 3 | 4 | 5;
  comment: string | null;
  /** Keys of options of the delivered questionnaire; of those who were not content. */
  lacking: readonly string[];
  /** After it was resolved, in minutes. */
  after: number;
}

const stars = [
  { stars: 5, weight: 56 },
  { stars: 4, weight: 29 },
  { stars: 3, weight: 9 },
  { stars: 2, weight: 4 },
  { stars: 1, weight: 2 },
] as const;

const comments: Record<Opinion['stars'], readonly string[]> = {
  5: [
    '师傅很快就到了，谢谢！',
    '态度很好，讲得也清楚。',
    '一次就修好了，点赞。',
    '远程几分钟搞定，没耽误开会。',
    '很专业。',
  ],
  4: ['挺好的，要是能再快一点就更好了。', '解决了，谢谢。', '服务不错。'],
  3: ['解决是解决了，等了大半天。', '中间没人告诉我进展到哪了。', '一般吧，来了两趟。'],
  2: ['又坏了一次才修好。', '打了三次电话才有人来。', '说好上午到，下午才来。'],
  1: ['报修两天没人理，影响了报税。', '没修好就把单子关了。'],
};

const lacking = ['slow', 'unsolved', 'attitude', 'uninformed'];

/** Null: they say nothing. Two of three answer, most of them within a day, and few write words. */
export function opinionOf(chance: Chance): Opinion | null {
  if (!chance.percent(66)) return null;
  const given = chance.weighted(stars, ({ weight }) => weight).stars;
  const writes = chance.percent(given <= 2 ? 90 : 22);
  return {
    stars: given,
    comment: writes ? chance.pick(comments[given]) : null,
    lacking: given <= 3 && chance.percent(70) ? [chance.pick(lacking)] : [],
    after: chance.percent(80) ? chance.between(3, 600) : chance.between(600, 7 * 24 * 60),
  };
}

/** How low scores were made good. */
export const remedies = [
  '当天电话致歉，主管带工程师上门复查，更换了配件，客户表示认可。',
  '向客户说明了延误原因，补做一次免费巡检，并约定以后到场前半小时先电话。',
  '回访确认问题已经解决，向部门负责人当面致歉，处理经过写进了知识库。',
];
