import type { Locale } from '../../../../kernel/locale.ts';

type PlaceName = readonly [province: string, city: string];

/**
 * The capitals of China's provinces, autonomous regions and municipalities, the special administrative regions, and Taipei,
 * in the order of GB/T 2260. All are delivered as the trade promises them (SLA-06): 5×8, on site within four working hours,
 * by a partner who is still to be named; each provider puts in what is true of it.
 */
export const deliveredCities: readonly Record<Locale, PlaceName>[] = [
  { 'zh-CN': ['北京', '北京'], en: ['Beijing', 'Beijing'] },
  { 'zh-CN': ['天津', '天津'], en: ['Tianjin', 'Tianjin'] },
  { 'zh-CN': ['河北', '石家庄'], en: ['Hebei', 'Shijiazhuang'] },
  { 'zh-CN': ['山西', '太原'], en: ['Shanxi', 'Taiyuan'] },
  { 'zh-CN': ['内蒙古', '呼和浩特'], en: ['Inner Mongolia', 'Hohhot'] },
  { 'zh-CN': ['辽宁', '沈阳'], en: ['Liaoning', 'Shenyang'] },
  { 'zh-CN': ['吉林', '长春'], en: ['Jilin', 'Changchun'] },
  { 'zh-CN': ['黑龙江', '哈尔滨'], en: ['Heilongjiang', 'Harbin'] },
  { 'zh-CN': ['上海', '上海'], en: ['Shanghai', 'Shanghai'] },
  { 'zh-CN': ['江苏', '南京'], en: ['Jiangsu', 'Nanjing'] },
  { 'zh-CN': ['浙江', '杭州'], en: ['Zhejiang', 'Hangzhou'] },
  { 'zh-CN': ['安徽', '合肥'], en: ['Anhui', 'Hefei'] },
  { 'zh-CN': ['福建', '福州'], en: ['Fujian', 'Fuzhou'] },
  { 'zh-CN': ['江西', '南昌'], en: ['Jiangxi', 'Nanchang'] },
  { 'zh-CN': ['山东', '济南'], en: ['Shandong', 'Jinan'] },
  { 'zh-CN': ['河南', '郑州'], en: ['Henan', 'Zhengzhou'] },
  { 'zh-CN': ['湖北', '武汉'], en: ['Hubei', 'Wuhan'] },
  { 'zh-CN': ['湖南', '长沙'], en: ['Hunan', 'Changsha'] },
  { 'zh-CN': ['广东', '广州'], en: ['Guangdong', 'Guangzhou'] },
  { 'zh-CN': ['广西', '南宁'], en: ['Guangxi', 'Nanning'] },
  { 'zh-CN': ['海南', '海口'], en: ['Hainan', 'Haikou'] },
  { 'zh-CN': ['重庆', '重庆'], en: ['Chongqing', 'Chongqing'] },
  { 'zh-CN': ['四川', '成都'], en: ['Sichuan', 'Chengdu'] },
  { 'zh-CN': ['贵州', '贵阳'], en: ['Guizhou', 'Guiyang'] },
  { 'zh-CN': ['云南', '昆明'], en: ['Yunnan', 'Kunming'] },
  { 'zh-CN': ['西藏', '拉萨'], en: ['Tibet', 'Lhasa'] },
  { 'zh-CN': ['陕西', '西安'], en: ['Shaanxi', "Xi'an"] },
  { 'zh-CN': ['甘肃', '兰州'], en: ['Gansu', 'Lanzhou'] },
  { 'zh-CN': ['青海', '西宁'], en: ['Qinghai', 'Xining'] },
  { 'zh-CN': ['宁夏', '银川'], en: ['Ningxia', 'Yinchuan'] },
  { 'zh-CN': ['新疆', '乌鲁木齐'], en: ['Xinjiang', 'Ürümqi'] },
  { 'zh-CN': ['台湾', '台北'], en: ['Taiwan', 'Taipei'] },
  { 'zh-CN': ['香港', '香港'], en: ['Hong Kong', 'Hong Kong'] },
  { 'zh-CN': ['澳门', '澳门'], en: ['Macao', 'Macao'] },
];

/** Within four working hours. */
export const deliveredArrivalMinutes = 240;
