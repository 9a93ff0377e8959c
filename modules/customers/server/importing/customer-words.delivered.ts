import { industries } from '../../customer.contract.ts';

type Industry = (typeof industries)[number];

/** How files call the industries, in either language. */
const called: Record<Industry, readonly string[]> = {
  company: ['企业', '公司', 'company'],
  government: ['政府机关', '政府', '机关', '事业单位', 'government'],
  finance: ['金融', '银行', '保险', '证券', 'finance'],
  education: ['教育', '学校', '高校', 'education'],
  healthcare: ['医疗', '医院', '卫生', 'healthcare'],
  manufacturing: ['制造', '制造业', '工厂', '生产', 'manufacturing'],
  retail: ['零售', '商业', '连锁', 'retail'],
  home: ['家庭用户', '家庭', '个人', 'home'],
  other: ['其他', '其它', 'other'],
};

export function industryCalled(text: string): Industry | undefined {
  const word = text.trim().toLowerCase();
  return industries.find((industry) => industry === word || called[industry].includes(word));
}
