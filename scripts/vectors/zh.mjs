import { closeTexts } from '../format/zh.mjs';
import { forgedCore, forgedOwn, NONE } from './forged.mjs';
import { encodeText, integer, list, refusedAs, refusedBy, typed, zh, zhText } from './vector.mjs';

/** Texts and fields of the Chinese model. */
export function chineseTexts() {
  const [tied, roundedToOwn, roundedToCore] = closeTexts();
  const inZh = (name, value, options) => ({
    name,
    text: value,
    model: 'zh',
    options,
    scene: encodeText(value, { model: zh, ...options }),
  });
  const texts = {
    'no characters': '',
    'one character': '店',
    'a person': '欧阳晓明',
    'a shop': '老王烧烤（春熙路店）',
    'a dish': '鱼香肉丝盖饭',
    'a place': '西湖风景名胜区',
    'a company': '深圳市华强电子科技有限公司',
    'an address': '四川省成都市锦江区春熙路街道总府路16号3栋1204室',
    'a headline': '国务院召开会议研究部署经济工作',
    'a review': '味道很好，送餐也快，下次还会再来！',
    'a question': '从北京到上海的高铁要多久？',
    'traditional characters': '臺灣高雄市左營區的國際機場',
    'digits, Latin and Chinese': '华为Mate60 Pro 8折',
    'what is not listed': '龘靐齉爩',
    'what is not listed amid what is': '饕餮𠮷野家の牛丼😀店',
    'ASCII, by the core': 'order/88231?from=qr',
    'a uuid, by the core': '3f2b8c1e-9d47-4a6e-b1c2-7e5f0a9d8b34',
    'kana and hangul, by the core': 'カフェ 안녕하세요',
    controls: '\u0000店\u0001\n',
    'a rare character': '龘',
    'words and characters': '有限公司的公司',
    'two ways at one price': tied,
    'two ways whose prices rounding orders': roundedToOwn,
    'two more of them': roundedToCore,
    'a pair that leaves nothing for the second step': '大闸猫',
    'control characters around a listed one': '\u0000店\u0001',
  };
  const scenes = [
    typed(
      'the field',
      { shop: zhText(), table: integer({ max: 99 }) },
      { shop: '蜀香源火锅（春熙路店）', table: 18 },
    ),
    typed('the field with a bound', { name: zhText({ max: 4 }) }, { name: '欧阳晓明' }),
    typed('a list of it', { tags: list(zhText(), { max: 3 }) }, { tags: ['川菜', '火锅', ''] }),
  ];
  // These scenes have the right check, but no text is encoded as any of them.
  const wrong = {
    'a stretch with half of a surrogate pair': forgedOwn('店', '\ud842', '店'),
    'a stretch of no characters': forgedOwn('店', NONE, '店'),
    'a listed character in a stretch': forgedOwn('店', '店の', '店'),
    'a rare Chinese character in a stretch': forgedOwn('店', '龘の', '店'),
    'two stretches, one behind the other': forgedOwn('店', 'の', 'に', '店'),
    'the characters of a word one by one': forgedOwn('公', '司'),
    'by the core, though its own way is cheaper': forgedCore('老王烧烤'),
    'its own way, though the core is cheaper': forgedOwn('カフェ・すし'),
  };
  return [
    ...Object.entries(texts).map(([name, value]) => inZh(name, value)),
    inZh("'wechat'", '海底捞火锅（朝阳门店）三楼包间', { alphabet: 'wechat' }),
    ...scenes,
    ...refusedBy(zhText({ max: 4 }), ['春熙路店铺', 4]),
    { name: '4,097 characters', text: '店'.repeat(4097), model: 'zh', refused: 'value' },
    { name: '4,096 characters', text: '店'.repeat(4096), model: 'zh', refused: 'length' },
    {
      name: 'a bound below 0',
      schema: {
        versions: [
          {
            version: 0,
            alphabet: 'portable',
            check: 12,
            fields: [{ name: 'value', kind: 'text', model: 'zh', max: -1 }],
          },
        ],
      },
      refused: 'schema',
    },
    ...[...[')店', 'oo', '~~~~~~~~~~~~'].map((scene) => [scene, scene]), ...Object.entries(wrong)].map(
      ([name, scene]) => refusedAs({ text: null, model: 'zh' })(`refused: ${name}`, scene),
    ),
  ];
}
