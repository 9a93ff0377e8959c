interface Head {
  key: string;
  /** Its name is `customers:contact.<key>`, unless another text says it. */
  textKey?: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  /** What may stand in it: `customers:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of contacts, as HR systems and hand-made sheets call them. */
export const headsOfContacts: readonly Head[] = [
  {
    key: 'customer',
    textKey: 'customers:customer.noun',
    alsoCalled: ['客户名称', '公司', '公司名称', '单位', '单位名称', '甲方', 'Company', 'Account'],
    example: '东海制造有限公司',
    hint: 'customer',
  },
  {
    key: 'name',
    alsoCalled: ['姓名', '名字', '员工姓名', '用户姓名', '联系人', '使用人', 'Full name', 'Contact', 'User'],
    example: '冯雪',
    isRequired: true,
  },
  {
    key: 'employeeNumber',
    alsoCalled: [
      '工号',
      '员工编号',
      '员工号',
      '人员编号',
      '职工号',
      'Employee number',
      'Employee ID',
      'Staff no.',
      'ID',
    ],
    example: 'D-2046',
    isKey: true,
    hint: 'employeeNumber',
  },
  {
    key: 'department',
    alsoCalled: ['部门', '所属部门', '部门名称', '科室', '部门路径', 'Dept', 'Dept.', 'Organisation', 'Organization'],
    example: '总部/财务部',
    hint: 'department',
  },
  { key: 'position', alsoCalled: ['职务', '职位', '岗位', 'Job title', 'Title', 'Position'], example: '会计' },
  {
    key: 'mobile',
    alsoCalled: ['手机', '手机号', '手机号码', '移动电话', '联系手机', 'Mobile phone', 'Cell', 'Cell phone'],
    example: '13500005555',
  },
  {
    key: 'phone',
    alsoCalled: ['电话', '办公电话', '座机', '固定电话', '联系电话', '分机', 'Telephone', 'Tel', 'Office phone'],
    example: '0574-87654321',
  },
  { key: 'otherPhone', alsoCalled: ['备用电话', '其他电话', '其它电话', 'Other phone'], example: '87654321-8012' },
  {
    key: 'email',
    alsoCalled: ['邮箱', '电子邮箱', '电子邮件', '邮件地址', 'E-mail', 'Email', 'Mail', 'E-mail address'],
    example: 'fengxue@donghai.example.cn',
  },
  {
    key: 'site',
    textKey: 'customers:site.noun',
    alsoCalled: ['场所', '地点', '办公地点', '工作地点', '厂区', '校区', '网点', 'Location', 'Office'],
    example: '东海一厂',
    hint: 'site',
  },
  { key: 'seat', alsoCalled: ['座位', '工位', '座位号', '房间', '房间号', 'Desk', 'Room'], example: '3 楼 12 座' },
  {
    key: 'isVip',
    textKey: 'customers:contact.vip',
    alsoCalled: ['重要用户', '是否重要', '是否VIP', 'VIP用户', 'VIP'],
    example: '否',
    hint: 'yesNo',
  },
  { key: 'language', alsoCalled: ['语言', '沟通语言', '语种'], example: '中文', hint: 'language' },
  {
    key: 'preferredChannel',
    alsoCalled: ['联系方式', '首选联系方式', '首选渠道', 'Channel'],
    example: '企业微信',
    hint: 'channel',
  },
  {
    key: 'validFrom',
    alsoCalled: ['入职日期', '入职时间', '开始日期', 'Start date'],
    example: '2024-03-01',
    hint: 'day',
  },
  {
    key: 'validTo',
    alsoCalled: ['离职日期', '离职时间', '结束日期', 'End date'],
    example: '2026-12-31',
    hint: 'validTo',
  },
];
