interface Head {
  key: string;
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  hintKey?: string;
}

const customerHead: Head = {
  key: 'customer',
  textKey: 'customers:customer.noun',
  alsoCalled: ['客户名称', '公司', '公司名称', '单位', '单位名称', '甲方', 'Company', 'Account'],
  example: '东海制造有限公司',
  hintKey: 'customers:hint.customer',
};

/** The columns of a file of customers. */
export const headsOfCustomers: readonly Head[] = [
  {
    key: 'name',
    textKey: 'customers:customer.name',
    alsoCalled: ['客户名称', '客户', '公司名称', '单位名称', '企业名称', 'Customer', 'Company', 'Account'],
    example: '东海制造有限公司',
    isRequired: true,
    isKey: true,
  },
  {
    key: 'creditCode',
    textKey: 'customers:customer.creditCode',
    alsoCalled: ['信用代码', '社会信用代码', '税号', 'Credit code', 'USCC'],
    example: '91350100M000100Y43',
    isKey: true,
    hintKey: 'customers:hint.creditCode',
  },
  {
    key: 'shortName',
    textKey: 'customers:customer.shortName',
    alsoCalled: ['客户简称', 'Short name'],
    example: '东海制造',
  },
  {
    key: 'industry',
    textKey: 'customers:customer.industry.label',
    alsoCalled: ['所属行业', '行业类别', '客户类型'],
    example: '制造',
    hintKey: 'customers:hint.industry',
  },
  {
    key: 'accountManager',
    textKey: 'customers:customer.accountManager',
    alsoCalled: ['负责人', '销售', '业务员', 'Owner'],
    example: '冯静',
    hintKey: 'customers:hint.staff',
  },
  {
    key: 'parent',
    textKey: 'customers:customer.parent',
    alsoCalled: ['上级单位', '所属集团', '集团', '母公司', 'Group', 'Parent'],
    example: '东海集团',
    hintKey: 'customers:hint.parent',
  },
  {
    key: 'phone',
    textKey: 'customers:customer.phone',
    alsoCalled: ['联系电话', '总机', 'Tel'],
    example: '0574-87654321',
  },
  { key: 'fax', textKey: 'customers:customer.fax', alsoCalled: ['传真号码'], example: '0574-87654322' },
  {
    key: 'address',
    textKey: 'customers:customer.address',
    alsoCalled: ['公司地址', '注册地址'],
    example: '宁波市北仑区进港西路 66 号',
  },
  {
    key: 'mailingAddress',
    textKey: 'customers:customer.mailingAddress',
    alsoCalled: ['通讯地址', '邮寄地址'],
    example: '宁波市北仑区 1234 信箱',
  },
  {
    key: 'taxNumber',
    textKey: 'customers:customer.taxNumber',
    alsoCalled: ['纳税人识别号', '税务登记号'],
    example: '330203741157832',
  },
  {
    key: 'bankName',
    textKey: 'customers:customer.bankName',
    alsoCalled: ['开户银行', '银行'],
    example: '中国银行宁波分行',
  },
  {
    key: 'bankAccountName',
    textKey: 'customers:customer.bankAccountName',
    alsoCalled: ['账户名称', '户名'],
    example: '东海制造有限公司',
  },
  {
    key: 'bankAccountNumber',
    textKey: 'customers:customer.bankAccountNumber',
    alsoCalled: ['账号', '银行帐号', '帐号'],
    example: '35001010400012345',
  },
  {
    key: 'tags',
    textKey: 'customers:customer.tags',
    alsoCalled: ['客户标签', 'Labels'],
    example: '重点客户、驻场',
    hintKey: 'customers:hint.tags',
  },
  { key: 'note', textKey: 'customers:customer.note', alsoCalled: ['说明', 'Remarks', 'Note'], example: '月底结账' },
];

/** The columns of a file of sites. */
export const headsOfSites: readonly Head[] = [
  customerHead,
  {
    key: 'name',
    textKey: 'customers:site.name',
    alsoCalled: [
      '场所',
      '场所名称',
      '地点',
      '办公地点',
      '网点',
      '网点名称',
      '厂区',
      '门店',
      'Site',
      'Location',
      'Branch',
    ],
    example: '东海二厂',
    isRequired: true,
    isKey: true,
  },
  {
    key: 'address',
    textKey: 'customers:site.address',
    alsoCalled: ['详细地址'],
    example: '宁波市北仑区进港西路 66 号',
  },
  { key: 'region', textKey: 'customers:site.region', alsoCalled: ['区域', '城市', '所在地'], example: '宁波' },
  {
    key: 'openingHours',
    textKey: 'customers:site.openingHours',
    alsoCalled: ['营业时间', '工作时间', '上班时间'],
    example: '周一至周五 8:30–18:00',
  },
  {
    key: 'accessNote',
    textKey: 'customers:site.accessNote',
    alsoCalled: ['进场说明', '入场须知', '备注'],
    example: '门卫登记，由信息部带入',
  },
  {
    key: 'hazards',
    textKey: 'customers:site.hazards',
    alsoCalled: ['危害', '危险因素', '安全风险'],
    example: '冲压车间噪声',
  },
  {
    key: 'protection',
    textKey: 'customers:site.protection',
    alsoCalled: ['防护', '劳保要求'],
    example: '安全帽、耳塞',
  },
];

/** The columns of a file of departments. */
export const headsOfDepartments: readonly Head[] = [
  customerHead,
  {
    key: 'path',
    textKey: 'customers:department.path',
    alsoCalled: ['部门', '部门名称', '部门路径', '所属部门', 'Department', 'Path'],
    example: '总部/财务部',
    isRequired: true,
    isKey: true,
    hintKey: 'customers:hint.department',
  },
  {
    key: 'costCentre',
    textKey: 'customers:department.costCentre',
    alsoCalled: ['成本中心代码', '费用代码', 'Cost center'],
    example: 'CC-0100',
  },
];
