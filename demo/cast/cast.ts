/** The people of every test and of the demo: two providers, and two customers of the first. */
export const password = 'firefly-lantern-2026';

export interface StaffCharacter {
  name: string;
  email: string;
  /** Codes of delivered roles. */
  roles: string[];
  team?: string;
  /** Sees this customer only. */
  limitedTo?: CustomerKey;
}

export interface ContactCharacter {
  name: string;
  email: string;
  customer: CustomerKey;
  role: 'end_user' | 'customer_manager' | 'customer_auditor';
  department: string;
  mobile: string;
}

export const customers = {
  donghai: { name: '东海制造有限公司', shortName: '东海制造', site: '东海一厂', address: '宁波市北仑区港口路 18 号' },
  xiling: { name: '西岭实验学校', shortName: '西岭学校', site: '西岭本部', address: '成都市武侯区学府路 6 号' },
};
export type CustomerKey = keyof typeof customers;

export const teams = {
  desk: { name: '服务台', line: 1 },
  second: { name: '二线支持', line: 2 },
} as const;

/** Of 华信信息技术服务, whom the tests look at. */
export const staff = {
  admin: { name: '李敏', email: 'limin@huaxin.example.cn', roles: ['administrator'] },
  hotline: { name: '王芳', email: 'wangfang@huaxin.example.cn', roles: ['hotline'], team: 'desk' },
  engineer: { name: '张伟', email: 'zhangwei@huaxin.example.cn', roles: ['first_line'], team: 'desk' },
  expert: { name: '陈强', email: 'chenqiang@huaxin.example.cn', roles: ['second_line'], team: 'second' },
  manager: { name: '周宁', email: 'zhouning@huaxin.example.cn', roles: ['service_manager'] },
  auditor: { name: '钱文', email: 'qianwen@huaxin.example.cn', roles: ['auditor'] },
  resident: { name: '刘洋', email: 'liuyang@huaxin.example.cn', roles: ['first_line'], limitedTo: 'xiling' },
} as const satisfies Record<string, StaffCharacter>;
export type StaffKey = keyof typeof staff;

export const contacts = {
  caller: {
    name: '赵雷',
    email: 'zhaolei@donghai.example.cn',
    customer: 'donghai',
    role: 'end_user',
    department: '财务部',
    mobile: '13800001111',
  },
  colleague: {
    name: '孙丽',
    email: 'sunli@donghai.example.cn',
    customer: 'donghai',
    role: 'end_user',
    department: '仓储部',
    mobile: '13900002222',
  },
  customerManager: {
    name: '吴刚',
    email: 'wugang@donghai.example.cn',
    customer: 'donghai',
    role: 'customer_manager',
    department: '信息部',
    mobile: '13700003333',
  },
  teacher: {
    name: '郑洁',
    email: 'zhengjie@xiling.example.cn',
    customer: 'xiling',
    role: 'customer_manager',
    department: '教务处',
    mobile: '13600004444',
  },
} as const satisfies Record<string, ContactCharacter>;
export type ContactKey = keyof typeof contacts;

export const providers = {
  huaxin: { name: '华信信息技术服务', code: 'huaxin', admin: staff.admin },
  /** The stranger: nothing of theirs may ever be seen by the first, nor the other way round. */
  beichen: { name: '北辰科技', code: 'beichen', admin: { name: '何平', email: 'heping@beichen.example.cn' } },
};
export const strangers = { customer: '南山医院', contact: '冯涛' };

/** How 华信 shows itself to its customers' people. */
export const portal = { portalName: '华信 IT 服务', hotline: '400-820-6688', brandColor: '#1f5fae' };
