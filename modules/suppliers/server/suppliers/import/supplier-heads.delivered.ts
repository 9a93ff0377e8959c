interface Head {
  key: string;
  /** What it is called on the screens of suppliers. */
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
  /** What may stand in it: `suppliers:hint.<hint>`. */
  hint?: string;
}

/** The columns of a file of suppliers, as purchasing and hand-made sheets call them. */
export const headsOfSuppliers: readonly Head[] = [
  {
    key: 'name',
    textKey: 'suppliers:supplier.name',
    alsoCalled: ['供应商', '供应商名称', '厂商', '厂商名称', '单位名称', '公司名称', 'Supplier', 'Vendor', 'Company'],
    example: '宁波联创电脑有限公司',
    isRequired: true,
    isKey: true,
    hint: 'name',
  },
  {
    key: 'kinds',
    textKey: 'suppliers:supplier.kinds',
    alsoCalled: ['类别', '类型', '供应商类别', '供应商类型', 'Kind', 'Kinds', 'Type', 'Category'],
    example: '供货商、维保商',
    hint: 'kinds',
  },
  {
    key: 'phone',
    textKey: 'suppliers:supplier.phone',
    alsoCalled: ['电话', '公司电话', '总机', '热线', '服务电话', 'Phone', 'Telephone', 'Hotline'],
    example: '0574-87001234',
  },
  {
    key: 'email',
    textKey: 'suppliers:supplier.email',
    alsoCalled: ['邮箱', '公司邮箱', '电子邮箱', 'E-mail', 'Email', 'Mail'],
    example: 'service@lianchuang.example.cn',
  },
  {
    key: 'address',
    textKey: 'suppliers:supplier.address',
    alsoCalled: ['地址', '公司地址', '通讯地址', 'Address'],
    example: '宁波市海曙区中山西路 18 号',
  },
  {
    key: 'person',
    textKey: 'suppliers:person.noun',
    alsoCalled: ['联系人', '联系人姓名', '对接人', '业务联系人', 'Contact', 'Contact person'],
    example: '陆晓峰',
    hint: 'person',
  },
  {
    key: 'personJob',
    textKey: 'suppliers:person.job',
    alsoCalled: ['职务', '岗位', '联系人职务', 'Position', 'Job title'],
    example: '客户经理',
  },
  {
    key: 'personPhone',
    textKey: 'suppliers:person.phone',
    alsoCalled: ['联系电话', '联系人电话', '联系人手机', '手机', 'Contact phone', 'Mobile'],
    example: '13900002222',
  },
  {
    key: 'personEmail',
    textKey: 'suppliers:person.email',
    alsoCalled: ['联系人邮箱', 'Contact email', 'Contact e-mail'],
    example: 'luxf@lianchuang.example.cn',
  },
  {
    key: 'note',
    textKey: 'suppliers:supplier.note',
    alsoCalled: ['备注', '说明', 'Note', 'Notes', 'Remark', 'Remarks'],
    example: '联想、惠普授权服务商',
  },
];
