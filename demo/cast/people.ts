import type { Chance } from '../random.ts';

const surnames = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔',
);
const compound = ['欧阳', '上官', '司马', '诸葛', '尉迟', '令狐'];
const given = [
  '建国',
  '志强',
  '海燕',
  '丽娟',
  '国庆',
  '雪梅',
  '俊杰',
  '婷婷',
  '文博',
  '思琪',
  '浩然',
  '子涵',
  '晓峰',
  '玉兰',
  '春梅',
  '明辉',
  '佳怡',
  '振华',
  '红霞',
  '永强',
  '欣怡',
  '宇航',
  '梦洁',
  '天佑',
  '淑芬',
  '凤英',
  '一鸣',
  '若曦',
  '静',
  '磊',
  '娜',
  '勇',
  '艳',
  '军',
  '杰',
  '涛',
  '超',
  '芳',
  '敏',
  '燕',
  '鹏',
  '琳',
  '斌',
  '洁',
  '波',
  '莉',
  '鑫',
  '倩',
  '刚',
  '颖',
  '峰',
  '丹',
  '凯',
  '蕾',
  '晨',
  '璐',
  '翔',
  '薇',
  '博',
  '瑶',
  '旭',
  '萍',
  '昊',
  '雯',
  '皓轩',
  '诗雨',
  '泽宇',
  '语桐',
  '铭泽',
  '可馨',
  '少华',
  '立新',
  '爱民',
  '卫东',
];
/** Characters that older systems turn into question marks. */
const rare = ['张𬀩', '王祎旸', '李喆', '陈玥彤', '刘淼淼', '周堃'];

/** A name that nobody of `taken` has yet; it joins them. Of a family: with its surname. */
export function nameOf(chance: Chance, taken: Set<string>, family?: string): string {
  for (;;) {
    const name = family ? family + chance.pick(given) : newName(chance);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function newName(chance: Chance): string {
  if (chance.percent(2)) return chance.pick(rare);
  return (chance.percent(2) ? chance.pick(compound) : chance.pick(surnames)) + chance.pick(given);
}

const mobileBeginnings = ['135', '136', '138', '139', '150', '158', '177', '186', '189', '199'];

export function mobileOf(chance: Chance): string {
  return chance.pick(mobileBeginnings) + String(chance.between(0, 99_999_999)).padStart(8, '0');
}
