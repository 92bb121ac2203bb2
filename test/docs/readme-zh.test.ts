import { expect, test } from 'vitest';
import { chooseInterface, LIMITS } from '../../src/codes';
import { expectSaid, openReadme, rowsUnder, testBlocks, testLinks } from './readme-blocks';
import {
  capacity,
  charactersBy,
  check,
  countFits,
  fieldNames,
  isReleased,
  kilobytesOf,
  namesIn,
  rowsOfComparison,
  rowsOfWhatFits,
} from './readme-figures';
import * as recipes from './readme-recipes';

const readme = openReadme('README.zh-CN.md');
const words = { illegal: '不合法', tooLong: '装不下', any: '任意' };

testBlocks(readme, {
  'miniprogram-scene': [recipes.definition, recipes.page],
  安装: [recipes.install],
  TypeScript: [recipes.typescript],
  '用 Component 写的页面': [recipes.component],
  'App.onLaunch 和热启动': [recipes.hotStart, recipes.currentAndScanned],
  'tabBar 页面': [recipes.tabBar],
  'uni-app': [recipes.uniApp],
  Taro: [recipes.taro],
  支付宝: [recipes.alipay],
  云函数: [recipes.cloudFunction],
  '自己的服务器（Node 20）': [recipes.server],
  分享海报: [recipes.sharePoster],
  已经印出去的码: [recipes.handWritten, recipes.nextVersion],
  '店名、地址这些中文': [recipes.chinese],
});

testLinks(readme, [
  'README.md',
  'docs/codes.md',
  'docs/text-model.md',
  'FORMAT.md',
  'demo-miniprogram/README.md',
]);

test('the table of what fits has the lengths that come out', () => {
  const rows = rowsUnder(readme, '32 个字符装得下什么').filter((row) => row.length === 3);
  expect(rows.slice(1)).toStrictEqual(
    rowsOfWhatFits(
      {
        uuidAndSnowflake: 'UUID + 雪花 ID',
        cloudIdAndUser: '云开发 `_id` + 用户编号',
        threeSnowflakes: '三个雪花 ID',
        twoObjectIds: '两个 ObjectId',
        openidAndDay: 'openid + 日期',
        shopAndTable: '蜀香源火锅、春熙路店、18 号桌',
        twoPoints: '地图上两个点，精确到米',
        mobileIdAndDay: '手机号 + 编号 + 日期',
        twoUuids: '两个 UUID',
      },
      words,
    ),
  );
});

test('the comparison with what people do today has the lengths that come out', () => {
  const lengths = rowsUnder(readme, '和现在的做法比').map((row) => row.slice(0, 3));
  expect(lengths.slice(1)).toStrictEqual(
    rowsOfComparison(
      {
        pairs: '手写 `k=v&k=v`',
        dashless: 'UUID 去掉横线',
        base64url: 'base64url',
        lzString: 'lz-string',
        table: '服务器存参数，码里放短 id（映射表）',
        scene: '本库',
      },
      words,
    ),
  );
});

test('the counts of records that fit are the ones that come out', () => {
  const { all, asPairs, untyped, typed } = countFits();
  expectSaid(readme, `收集了 ${all} 种`);
  expectSaid(readme, `直接写 \`k=v\` 放得下 ${asPairs} 种`);
  expectSaid(readme, `\`encodeQuery\` 放得下 ${untyped} 种`);
  expectSaid(readme, `定义字段后放得下 ${typed} 种`);
  expectSaid(readme, `有 ${capacity} 比特`);
  expectSaid(readme, `校验（${check} 比特`);
});

test('the characters of Chinese are those of the picture', () => {
  const core = charactersBy('encodeText');
  const chinese = charactersBy('encodeText with zh');
  expectSaid(readme, `lz-string ${charactersBy('lz-string')}，encodeText ${core}，加上中文模型 ${chinese}`);
  expect(readme.text).toMatch(new RegExp(`平均 ${core} 个字，加载\\S+后 ${chinese} 个字`));
});

test('it is told to be unpublished until there is a release', () => {
  expect(readme.text.includes('还没有发布到 npm')).toBe(!isReleased);
});

test('the sizes are those of what is built', () => {
  const said = [...readme.text.matchAll(/(\d+) KB/g)].map((match) => Number(match[1]));
  expect(said).toStrictEqual([kilobytesOf('index.js'), kilobytesOf('zh.js'), kilobytesOf('zh.js')]);
});

test('the table of interfaces has the numbers of LIMITS, and what chooseInterface says', () => {
  const { callsPerMinute, path, quota, codeCount } = LIMITS;
  const rows = rowsUnder(readme, '用哪个接口').slice(1);
  expect(rows.map((row) => row[2]!.match(/\d+/g)!.map(Number))).toStrictEqual([
    [callsPerMinute],
    [path.getQRCode, path.getQRCodeOnce, quota],
    [path.createQRCode],
    [codeCount.min, codeCount.max],
  ]);
  const few = { pathBytes: 200, sceneLength: Infinity, count: 10 };
  const chosen = [{ ...few, sceneLength: 27 }, few, { ...few, perItem: true }].map(chooseInterface);
  const told = [rows[0]!, rows[1]!, rows[3]!].map((row) => /^(\w) `(\w+)`/.exec(row[1]!)!.slice(1));
  expect(told).toStrictEqual(chosen.map(({ letter, name }) => [letter, name]));
});

test('the table of fields names them all', () => {
  const table = rowsUnder(readme, '32 个字符装得下什么').filter((row) => row.length === 2);
  expect(namesIn(table.slice(1))).toStrictEqual(fieldNames());
});
