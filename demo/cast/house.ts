import { staff } from './cast.ts';

/** One of the provider's forty: what they do, where, and how well. */
export interface DemoStaff {
  name: string;
  email: string;
  roles: readonly string[];
  team: string | null;
  branch: string;
  position: string;
  engineerGrade?: 'junior' | 'intermediate' | 'senior';
  deskGrade?: 'call_taker' | 'recording' | 'skilled' | 'expert';
  education: 'college' | 'bachelor' | 'master';
  /** Year in which they began in IT. */
  since: number;
  skills: readonly string[];
}

export const branches = ['上海总部', '成都分公司', '宁波分公司'] as const;

export const houseTeams = [
  { name: '服务台', line: 1, branch: '上海总部' },
  { name: '二线支持', line: 2, branch: '上海总部' },
  { name: '网络组', line: 2, branch: '上海总部' },
  { name: '系统与数据库组', line: 3, branch: '上海总部' },
  { name: '华东现场', line: 1, branch: '宁波分公司' },
  { name: '西南现场', line: 1, branch: '成都分公司' },
] as const;

export const skills = [
  '桌面运维',
  '打印设备',
  '网络',
  'Windows Server',
  'Linux',
  '数据库',
  '信息安全',
  '视频会议',
  '布线',
  '医疗系统',
  '教育信息化',
];

/** `name, mail, roles, team, branch, position, grade, education, since, skills`, as a table. */
const rows: readonly string[] = [
  '李敏|limin|administrator||上海总部|总经理助理||bachelor|2010|信息安全',
  '王芳|wangfang|hotline|服务台|上海总部|热线坐席|desk:skilled|college|2018|桌面运维',
  '张伟|zhangwei|first_line|服务台|上海总部|一线工程师|engineer:intermediate|bachelor|2016|桌面运维,打印设备',
  '陈强|chenqiang|second_line|二线支持|上海总部|二线工程师|engineer:senior|bachelor|2011|Windows Server,信息安全,桌面运维',
  '周宁|zhouning|service_manager||上海总部|服务经理||master|2008|网络',
  '钱文|qianwen|auditor||上海总部|质量审计||bachelor|2013|信息安全',
  '刘洋|liuyang|first_line|西南现场|成都分公司|驻场工程师|engineer:intermediate|college|2017|桌面运维,教育信息化',
  '冯静|fengjing|account_manager||上海总部|客户经理||bachelor|2012|',
  '韩雪|hanxue|account_manager||成都分公司|客户经理||bachelor|2014|',
  '赵敏|zhaomin|hotline,team_leader|服务台|上海总部|服务台组长|desk:expert|bachelor|2012|桌面运维,视频会议',
  '吴倩|wuqian|hotline|服务台|上海总部|热线坐席|desk:recording|college|2021|桌面运维',
  '孙悦|sunyue|call_taker|服务台|上海总部|接线员|desk:call_taker|college|2023|',
  '何佳|hejia|call_taker|服务台|上海总部|接线员|desk:call_taker|college|2024|',
  '林涛|lintao|dispatcher|服务台|上海总部|派单员|desk:skilled|bachelor|2016|桌面运维',
  '马超|machao|first_line|服务台|上海总部|一线工程师|engineer:junior|college|2023|桌面运维',
  '杨帆|yangfan|first_line|服务台|上海总部|一线工程师|engineer:junior|bachelor|2022|桌面运维,打印设备',
  '徐磊|xulei|first_line|服务台|上海总部|一线工程师|engineer:intermediate|college|2017|桌面运维,布线',
  '朱琳|zhulin|second_line|二线支持|上海总部|二线工程师|engineer:intermediate|bachelor|2015|Windows Server,视频会议',
  '高翔|gaoxiang|second_line|二线支持|上海总部|二线工程师|engineer:intermediate|bachelor|2014|信息安全,桌面运维',
  '郭峰|guofeng|second_line|网络组|上海总部|网络工程师|engineer:senior|bachelor|2009|网络,布线,信息安全',
  '罗丹|luodan|second_line|网络组|上海总部|网络工程师|engineer:intermediate|bachelor|2016|网络,布线',
  '梁辰|liangchen|second_line|网络组|上海总部|网络工程师|engineer:junior|college|2022|网络',
  '宋毅|songyi|third_line|系统与数据库组|上海总部|数据库工程师|engineer:senior|master|2007|数据库,Linux',
  '唐睿|tangrui|third_line|系统与数据库组|上海总部|系统工程师|engineer:senior|bachelor|2010|Linux,Windows Server,数据库',
  '许薇|xuwei|third_line|系统与数据库组|上海总部|医疗系统顾问|engineer:intermediate|bachelor|2013|医疗系统,数据库',
  '邓凯|dengkai|team_leader|华东现场|宁波分公司|现场组长|engineer:senior|bachelor|2011|桌面运维,网络,打印设备',
  '韩冰|hanbing|hardware_engineer|华东现场|宁波分公司|硬件工程师|engineer:intermediate|college|2015|打印设备,桌面运维',
  '曹阳|caoyang|hardware_engineer|华东现场|宁波分公司|硬件工程师|engineer:junior|college|2022|打印设备',
  '彭飞|pengfei|first_line|华东现场|宁波分公司|驻场工程师|engineer:intermediate|college|2018|桌面运维,网络',
  '曾洁|zengjie|first_line|华东现场|上海总部|现场工程师|engineer:intermediate|bachelor|2017|桌面运维,视频会议',
  '萧然|xiaoran|first_line|华东现场|上海总部|现场工程师|engineer:junior|college|2023|桌面运维',
  '田野|tianye|first_line|华东现场|宁波分公司|现场工程师|engineer:junior|college|2024|桌面运维',
  '董浩|donghao|team_leader|西南现场|成都分公司|现场组长|engineer:senior|bachelor|2010|桌面运维,网络,教育信息化',
  '袁野|yuanye|first_line|西南现场|成都分公司|现场工程师|engineer:intermediate|college|2016|教育信息化,打印设备',
  '潘婷|panting|first_line|西南现场|成都分公司|现场工程师|engineer:junior|college|2023|桌面运维',
  '蒋勤|jiangqin|hardware_engineer|西南现场|成都分公司|硬件工程师|engineer:intermediate|college|2014|打印设备,桌面运维',
  '蔡鸿|caihong|storekeeper||上海总部|库管员||college|2019|',
  '余音|yuyin|finance||上海总部|财务||bachelor|2015|',
  '杜衡|duheng|project_manager||上海总部|项目经理||bachelor|2012|网络,布线',
  '叶欣|yexin|site_manager|华东现场|宁波分公司|驻场负责人|engineer:senior|bachelor|2011|桌面运维,网络',
];

export const house: readonly DemoStaff[] = rows.map((row) => {
  const [
    name = '',
    mail = '',
    roles = '',
    team = '',
    branch = '',
    position = '',
    grade = '',
    education = '',
    since = '',
    known = '',
  ] = row.split('|');
  const [ladder, level] = grade.split(':');
  return {
    name,
    email: emailOf(name, mail),
    roles: roles.split(','),
    team: team || null,
    branch,
    position,
    ...(ladder === 'engineer' ? { engineerGrade: level as DemoStaff['engineerGrade'] } : {}),
    ...(ladder === 'desk' ? { deskGrade: level as DemoStaff['deskGrade'] } : {}),
    education: education as DemoStaff['education'],
    since: Number(since),
    skills: known.split(',').filter((one) => one !== ''),
  };
});

/** The tests' characters keep the address that they have there. */
function emailOf(name: string, mail: string): string {
  return Object.values(staff).find((one) => one.name === name)?.email ?? `${mail}@huaxin.example.cn`;
}
