/** The hundred most frequent family names, roughly as often as they are borne: half of all people bear one of the first twenty. */
const families =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const given =
  '伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红飞鹏辉鑫宇浩然子轩梓涵雨欣一诺思远嘉怡晨曦博文佳琪俊峰志国建新海燕春梅冬雪晓光庆丰乐天成龙凤仪雅婷诗琴书画墨白青云山川林森木水土金';

const [familyCharacters, givenCharacters] = [Array.from(families), Array.from(given)];

/** Three in four have two characters behind the family name. */
export function chineseName(next: () => number): string {
  // squared: the first of the list are borne most often
  const family = familyCharacters[Math.floor(next() ** 2 * familyCharacters.length)] ?? '';
  const one = () => givenCharacters[Math.floor(next() * givenCharacters.length)] ?? '';
  return next() < 0.75 ? family + one() + one() : family + one();
}
