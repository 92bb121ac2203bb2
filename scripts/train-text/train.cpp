// Trains a text model of Chinese on corpus/*.txt, and writes its model.txt (pack.mjs describes its form).
//   g++ -O2 -o train train.cpp && ./train core && ./train zh
// First it chooses the symbols: the commonest characters, and for zh the words that are worth a symbol. It puts them into
// classes, by the exchange algorithm: the class of a symbol should predict the class of the next one. Then it makes lists of
// successors, for symbols and (zh) for pairs of them. A list has only the successors that are worth their bits: their
// likelihoods save more bits than they take. A symbol that is not in the list of a pair is left to the list of the second
// one, and then to the classes. Each level is fitted to the events that reach it. Last come the ends of texts, by place.
// Every 20th text takes no part in this: it measures the model. Numbers are chosen by these texts alone.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using std::string;
using std::vector;

// The weights of the kinds of texts.
std::map<string, double> mix = {
    {"address", 3},   {"brandname", .7}, {"brands", .3}, {"company", 1},    {"dish", 1},       {"docs", .2},    {"headline", 1},
    {"news", 2.5},    {"organisation", 1}, {"own-dish", 1}, {"own-name", 1}, {"own-notice", 1}, {"own-title", 3}, {"person", 1.5},
    {"place", 1},     {"poems", .3},     {"product", 1}, {"question", 1},   {"recipes", .3},   {"review", 1},   {"salad", 1},
    {"shop", .7},     {"traditional", .3}, {"words", 3},
};
// The kinds that the mean of a report leaves aside: they are in the mix for the characters and words that they have.
const std::set<string> ASIDE = {"brandname", "brands", "dish", "docs", "headline", "news", "poems", "recipes", "salad", "shop", "traditional"};
// What differs between the models. A bit of the table must save a bit on `eventsABit` events; `escape` is a factor of the likelihood of
// what is in no list; the bands of frequency are `bandStep` octaves wide, and the rarest symbols share those below `bandFloor`.
// An argument `name=value` gives another number, `mix.kind=value` another weight.
std::map<string, std::map<string, double>> SETTINGS = {
    {"core", {{"characters", 2100}, {"classes", 32}, {"words", 0}, {"pairs", 0}, {"bandStep", 1}, {"bandFloor", 3}, {"eventsABit", 185}, {"escape", 1.3}}},
    {"zh", {{"characters", 5000}, {"classes", 64}, {"words", 1000}, {"pairs", 1}, {"bandStep", 1}, {"bandFloor", 3}, {"eventsABit", 13.5}, {"escape", 1.3}}},
};
std::map<string, double> settings;
const double EVENTS = 8e6;         // the symbols of the whole mix, by weight
const int HELD = 20;               // every text of this number measures
const double PAIR_BITS = 5, LIST_BITS = 6; // about the bits of an item of the list of a pair, and of a list
const double NEW = .5;             // for each item of a list, add this many events that are not in the list

typedef uint64_t Key;              // symbols of 13 bits each, the last one in the lowest bits
const int SHIFT = 13;
const Key MASK = (1 << SHIFT) - 1, TWO = (Key(1) << 2 * SHIFT) - 1, THREE = (Key(1) << 3 * SHIFT) - 1;
const int EDGE = 0, RARE = 1, STRETCH = 2;
const int PLACES = 13, VIEWS = 10;

typedef vector<int> Points;
struct Gram { Key key; double n; };
typedef vector<Gram> Grams;        // by key
struct Item { int symbol; double n; int level; };
struct List { vector<Item> items; double escape; int odds; }; // items by symbol
struct Text { string kind; Points points; double weight; bool held; };

vector<Text> texts;
int V, classes;
vector<Points> spellings;          // by symbol; of EDGE, RARE and STRETCH: the symbol
std::map<Points, int> symbolOf;
size_t longest = 1;                // the length of the longest word
Grams unigrams, bigrams, trigrams;
vector<int> classOf, bands, inClass;
vector<vector<int>> links;         // levels, by class and class after it
vector<double> linkTotal;
std::unordered_map<Key, List> lists[2];
int ends[VIEWS][PLACES];

// Texts

Points decode(const string& s) {
  Points out;
  for (size_t i = 0; i < s.size();) {
    unsigned char b = s[i];
    int size = b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    int point = size == 1 ? b : b & (0xff >> (size + 1));
    for (int k = 1; k < size; k++) point = point << 6 | (s[i + k] & 63);
    out.push_back(point);
    i += size;
  }
  return out;
}

string encode(int c) {
  if (c < 0x80) return string(1, char(c));
  if (c < 0x800) return {char(0xc0 | c >> 6), char(0x80 | (c & 63))};
  return {char(0xe0 | c >> 12), char(0x80 | (c >> 6 & 63)), char(0x80 | (c & 63))};
}

bool isHanzi(int point) { return point >= 0x4e00 && point <= 0x9fff; }

/** Whether the packed table has a code for a character. */
bool hasCode(int c) {
  return (c > STRETCH && c < 0x80) || (c >= 0xa0 && c < 0x100) || (c >= 0x2000 && c < 0x2040) || (c >= 0x3000 && c < 0x3040) ||
         (c >= 0xff00 && c < 0xff60) || isHanzi(c);
}

void readCorpus() {
  double sum = 0;
  for (auto& kind : mix) sum += kind.second;
  for (auto& kind : mix) {
    if (kind.second == 0) continue;
    std::ifstream in("corpus/" + kind.first + ".txt");
    if (!in) { fprintf(stderr, "no corpus/%s.txt: see README.md\n", kind.first.c_str()); exit(1); }
    size_t first = texts.size();
    double total = 0;
    for (string line; getline(in, line);) {
      size_t tab = line.find('\t');
      double weight = tab == string::npos ? 1 : sqrt(stod(line.substr(tab + 1)));
      bool held = (texts.size() - first) % HELD == HELD - 1;
      texts.push_back({kind.first, decode(line.substr(0, tab)), weight, held});
      if (!held) total += weight * (texts.back().points.size() + 1);
    }
    for (size_t i = first; i < texts.size(); i++) texts[i].weight *= EVENTS * kind.second / sum / total;
  }
}

// Symbols

void addSymbol(const Points& spelling) {
  symbolOf[spelling] = spellings.size();
  spellings.push_back(spelling);
  longest = std::max(longest, spelling.size());
}

void chooseCharacters() {
  std::map<int, double> frequency;
  for (auto& text : texts)
    if (!text.held) for (int point : text.points) frequency[point] += text.weight;
  vector<std::pair<double, int>> order;
  for (auto& each : frequency) if (hasCode(each.first)) order.push_back({-each.second, each.first});
  std::sort(order.begin(), order.end());
  spellings = {{EDGE}, {RARE}, {STRETCH}};
  for (int i = 0; i < settings["characters"]; i++) addSymbol({order[i].second});
}

/** The symbols of a text: always the longest word, from the left. In the core another character ends a stretch: these are several texts. */
vector<vector<int>> symbolsOf(const Points& points) {
  vector<vector<int>> parts(1);
  for (size_t i = 0; i < points.size();) {
    int symbol = -1;
    size_t length = std::min(longest, points.size() - i);
    for (; symbol < 0 && length > 0; length--) {
      auto found = symbolOf.find(Points(points.begin() + i, points.begin() + i + length));
      if (found != symbolOf.end()) { symbol = found->second; break; }
    }
    if (symbol < 0 && isHanzi(points[i])) symbol = RARE;
    i += std::max<size_t>(1, length);
    if (symbol >= 0) parts.back().push_back(symbol);
    else if (settings["words"] == 0) { if (!parts.back().empty()) parts.push_back({}); }
    else if (parts.back().empty() || parts.back().back() != STRETCH) parts.back().push_back(STRETCH);
  }
  return parts;
}

/** Chooses words of the dictionary: those that save most symbols. */
void chooseWords() {
  size_t words = settings["words"];
  size_t characters = spellings.size();
  if (words == 0) return;
  for (auto& text : texts)
    if (text.kind == "words" && text.points.size() > 1 && text.points.size() < 5 &&
        std::all_of(text.points.begin(), text.points.end(), [](int point) { return isHanzi(point) && symbolOf.count({point}); }))
      if (!symbolOf.count(text.points)) addSymbol(text.points);
  // Fewer words at each step: then the text that those left out had taken is the others'.
  for (size_t left = spellings.size() - characters; left > words;) {
    vector<double> n(spellings.size(), 0);
    for (auto& text : texts)
      if (!text.held) for (auto& part : symbolsOf(text.points)) for (int symbol : part) n[symbol] += text.weight;
    vector<std::pair<double, Points>> order;
    for (size_t i = characters; i < spellings.size(); i++) order.push_back({-n[i] * (spellings[i].size() - 1), spellings[i]});
    std::sort(order.begin(), order.end());
    left = left > 16 * words ? 16 * words : std::max(words, left / 2);
    for (auto& each : order) symbolOf.erase(each.second);
    spellings.resize(characters);
    longest = 1;
    for (size_t i = 0; i < left; i++) addSymbol(order[i].second);
  }
}

Grams merged(vector<std::pair<Key, float>>& all) {
  std::stable_sort(all.begin(), all.end(), [](auto& a, auto& b) { return a.first < b.first; });
  Grams grams;
  for (auto& each : all) {
    if (grams.empty() || grams.back().key != each.first) grams.push_back({each.first, 0});
    grams.back().n += each.second;
  }
  return grams;
}

void countGrams() {
  V = spellings.size();
  vector<std::pair<Key, float>> one, two, three;
  for (auto& text : texts) {
    if (text.held) continue;
    for (auto& part : symbolsOf(text.points)) {
      if (part.empty()) continue;
      part.push_back(EDGE);
      Key history = 0;
      for (int symbol : part) {
        history = history << SHIFT | symbol;
        one.push_back({Key(symbol), text.weight});
        two.push_back({history & TWO, text.weight});
        three.push_back({history & THREE, text.weight});
      }
    }
  }
  unigrams = merged(one);
  bigrams = merged(two);
  trigrams = merged(three);
}

// Classes

double entropyTerm(double n) { return n > 1e-9 ? n * log2(n) : 0; }

void makeClasses() {
  vector<double> frequency(V, 0);
  for (auto& gram : unigrams) frequency[gram.key] = gram.n;
  vector<int> order(V);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return frequency[a] > frequency[b]; });
  classOf.assign(V, 0);
  for (int i = 0; i < V; i++) classOf[order[i]] = i % classes;
  vector<vector<std::pair<int, double>>> after(V), before(V);
  vector<vector<double>> n(classes, vector<double>(classes, 0));
  vector<double> left(classes, 0), right(classes, 0);
  for (auto& gram : bigrams) {
    int a = gram.key >> SHIFT, b = gram.key & MASK;
    after[a].push_back({b, gram.n});
    before[b].push_back({a, gram.n});
    n[classOf[a]][classOf[b]] += gram.n;
    left[classOf[a]] += gram.n;
    right[classOf[b]] += gram.n;
  }
  for (int round = 0; round < 10; round++) {
    int moves = 0;
    for (int symbol : order) {
      vector<double> to(classes, 0), from(classes, 0);
      double self = 0, out = 0, in = 0;
      for (auto& each : after[symbol]) {
        if (each.first == symbol) self += each.second;
        else to[classOf[each.first]] += each.second;
        out += each.second;
      }
      for (auto& each : before[symbol]) {
        if (each.first != symbol) from[classOf[each.first]] += each.second;
        in += each.second;
      }
      if (out + in <= 0) continue;
      int old = classOf[symbol], best = old;
      auto move = [&](int k, int sign) {
        for (int j = 0; j < classes; j++) n[k][j] += sign * to[j], n[j][k] += sign * from[j];
        n[k][k] += sign * self;
        left[k] += sign * out;
        right[k] += sign * in;
      };
      move(old, -1);
      double most = -1e300;
      for (int k = 0; k < classes; k++) {
        double gain = entropyTerm(n[k][k] + to[k] + from[k] + self) - entropyTerm(n[k][k]);
        for (int j = 0; j < classes; j++) {
          if (j == k) continue;
          if (to[j] > 0) gain += entropyTerm(n[k][j] + to[j]) - entropyTerm(n[k][j]);
          if (from[j] > 0) gain += entropyTerm(n[j][k] + from[j]) - entropyTerm(n[j][k]);
        }
        gain -= entropyTerm(left[k] + out) - entropyTerm(left[k]) + entropyTerm(right[k] + in) - entropyTerm(right[k]);
        if (gain > most + 1e-9) most = gain, best = k;
      }
      move(best, 1);
      if (best != old) moves++;
      classOf[symbol] = best;
    }
    fprintf(stderr, "classes: %d moves\n", moves);
    if (moves < 20) break;
  }
}

// The base and the lists

/** Fits the bands of the symbols and the links between classes to the bigrams that are in no list. Its numbers are those that the reader makes of them. */
void fitBase(const Grams& reached) {
  vector<double> frequency(V, .05), sum(classes, 0), total(classes, 0);
  vector<vector<double>> n(classes, vector<double>(classes, .5));
  for (auto& each : reached) {
    n[classOf[each.key >> SHIFT]][classOf[each.key & MASK]] += each.n;
    frequency[each.key & MASK] += each.n;
  }
  double least = *std::min_element(frequency.begin(), frequency.end());
  bands.assign(V, 0);
  inClass.assign(V, 0);
  for (int s = 0; s < V; s++) {
    double step = settings["bandStep"];
    bands[s] = std::max(0., std::min(24., step * round((log2(frequency[s] / least) - settings["bandFloor"]) / step)));
    sum[classOf[s]] += exp2(bands[s]);
  }
  for (int s = 0; s < V; s++) {
    inClass[s] = std::max(1., floor(exp2(bands[s]) * 4096 / sum[classOf[s]]));
    total[classOf[s]] += inClass[s];
  }
  links.assign(classes, vector<int>(classes));
  linkTotal.assign(classes, 0);
  for (int a = 0; a < classes; a++) {
    double all = std::accumulate(n[a].begin(), n[a].end(), 0.);
    for (int b = 0; b < classes; b++) {
      links[a][b] = std::max(0., std::min(14., round(-log2(n[a][b] / all))));
      linkTotal[a] += exp2(14 - links[a][b]) * total[b];
    }
  }
}

double baseFrequency(int before, int symbol) { return exp2(14 - links[classOf[before]][classOf[symbol]]) * inClass[symbol]; }
double baseP(int before, int symbol) { return baseFrequency(before, symbol) / linkTotal[classOf[before]]; }

const Item* find(const List& list, int symbol) {
  auto at = std::lower_bound(list.items.begin(), list.items.end(), symbol, [](auto& item, int s) { return item.symbol < s; });
  return at == list.items.end() || at->symbol != symbol ? nullptr : &*at;
}

const List* listOf(int level, Key context) {
  auto found = lists[level].find(context);
  return found == lists[level].end() ? nullptr : &found->second;
}

int weightOf(const Item& item) { return 2048 >> item.level; }

int escapeOf(const List& list) {
  int sum = 0;
  for (auto& item : list.items) sum += weightOf(item);
  return sum * (1 << list.odds) / 512;
}

/** The likelihood of a symbol after another one, by the list of that one and the base. */
double characterP(int before, int symbol) {
  const List* list = listOf(0, before);
  if (!list) return baseP(before, symbol);
  double escape = escapeOf(*list), all = escape, excluded = 0;
  for (auto& item : list->items) all += weightOf(item), excluded += baseP(before, item.symbol);
  if (const Item* item = find(*list, symbol)) return weightOf(*item) / all;
  return escape / all * baseP(before, symbol) / std::max(1e-6, 1 - excluded);
}

/** Rounds the numbers of a list to the levels and the odds that the packed table can have. */
void quantise(List& list) {
  double most = 0, listed = 0;
  for (auto& item : list.items) most = std::max(most, item.n), listed += item.n;
  for (auto& item : list.items) item.level = std::max(0., std::min(7., round(log2(most / item.n))));
  list.odds = std::max(0., std::min(15., round(log2(settings["escape"] * list.escape / listed)) + 9));
}

/** Makes the lists of all contexts. `reached` says how often each gram of a context and a symbol reaches this level. */
void makeLists(int level, const Grams& reached) {
  const double eventsABit = settings["eventsABit"];
  lists[level].clear();
  for (size_t at = 0; at < reached.size();) {
    Key context = reached[at].key >> SHIFT;
    double all = 0;
    vector<Item> items;
    for (; at < reached.size() && reached[at].key >> SHIFT == context; ++at) {
      all += reached[at].n;
      items.push_back({int(reached[at].key & MASK), reached[at].n, 0});
    }
    int last = context & MASK;
    if (last == STRETCH || last == RARE) continue;
    const List* shorter = nullptr;
    if (level) {
      const List* first = listOf(0, context >> SHIFT);
      shorter = listOf(0, last);
      if (last == EDGE || !first || !shorter || !find(*first, last)) continue;
    }
    vector<double> lower;
    double listed = 0, lowerListed = 0;
    vector<Item> kept;
    for (auto& item : items) {
      if (item.symbol == STRETCH || item.symbol == RARE || item.n < eventsABit || (shorter && !find(*shorter, item.symbol))) continue;
      kept.push_back(item);
      lower.push_back(level ? characterP(last, item.symbol) : baseP(last, item.symbol));
      listed += item.n;
      lowerListed += lower.back();
    }
    // Drops the successors that gain least, some at a time, until all others are worth their bits.
    auto left = [&](double l) { return std::max(1e-6, 1 - l); };
    // The gap of the rank, in a Rice code, and the level.
    auto itemBits = [&] { return level ? PAIR_BITS : 3 + std::max(0., log2(double(V) / kept.size())); };
    for (int pass = 0; pass < 20 && !kept.empty(); pass++) {
      double places = all + NEW * kept.size(), escape = all - listed + NEW * kept.size();
      double factor = escape / places / left(lowerListed), rest = std::max(0., all - listed);
      vector<std::pair<double, size_t>> gains;
      for (size_t i = 0; i < kept.size(); i++) {
        double without = (escape + kept[i].n) / places / left(lowerListed - lower[i]);
        double gain = kept[i].n * log2(kept[i].n / places / (without * lower[i])) + rest * log2(factor / without);
        if (gain < eventsABit * itemBits()) gains.push_back({gain, i});
      }
      std::sort(gains.begin(), gains.end());
      gains.resize(std::min(gains.size(), kept.size() / 3 + 1));
      if (gains.empty()) break;
      vector<char> drop(kept.size(), 0);
      for (auto& gain : gains) {
        drop[gain.second] = 1;
        listed -= kept[gain.second].n;
        lowerListed -= lower[gain.second];
      }
      size_t to = 0;
      for (size_t i = 0; i < kept.size(); i++)
        if (!drop[i]) kept[to] = kept[i], lower[to++] = lower[i];
      kept.resize(to);
      lower.resize(to);
    }
    if (kept.empty()) continue;
    double places = all + NEW * kept.size(), escape = all - listed + NEW * kept.size();
    double gain = std::max(0., all - listed) * log2(escape / places / left(lowerListed));
    for (size_t i = 0; i < kept.size(); i++) gain += kept[i].n * log2(kept[i].n / places / lower[i]);
    if (gain < eventsABit * (itemBits() * kept.size() + LIST_BITS)) continue;
    List list{kept, escape, 0};
    quantise(list);
    lists[level][context] = list;
  }
}

/** How often each gram reaches each level: the lists of pairs, the lists of symbols, the base. */
struct Reached { Grams pairs, characters, rest; };

Reached reach() {
  std::unordered_map<Key, double> byPairs;
  for (auto& gram : trigrams) {
    const List* list = listOf(1, gram.key >> SHIFT);
    if (list && find(*list, gram.key & MASK)) byPairs[gram.key & TWO] += gram.n;
  }
  Reached reached{trigrams, {}, {}};
  for (auto& gram : bigrams) {
    auto found = byPairs.find(gram.key);
    double n = gram.n - (found == byPairs.end() ? 0 : found->second);
    if (n < 1e-6) continue;
    reached.characters.push_back({gram.key, n});
    const List* list = listOf(0, gram.key >> SHIFT);
    if (!list || !find(*list, gram.key & MASK)) reached.rest.push_back({gram.key, n});
  }
  return reached;
}

/** Fits the numbers of the lists to the events that reach them, and leaves their successors as they are. */
void refit(int level, const Grams& reached) {
  for (auto& each : lists[level]) {
    List& list = each.second;
    double all = 0, listed = 0;
    for (auto& item : list.items) item.n = 0;
    auto at = std::lower_bound(reached.begin(), reached.end(), each.first << SHIFT, [](auto& gram, Key key) { return gram.key < key; });
    for (; at != reached.end() && at->key >> SHIFT == each.first; ++at) {
      all += at->n;
      if (const Item* item = find(list, at->key & MASK)) list.items[item - &list.items[0]].n = at->n;
    }
    for (auto& item : list.items) listed += item.n = std::max(.1, item.n);
    list.escape = std::max(0., all - listed) + NEW * list.items.size();
    quantise(list);
  }
}

void fitLists() {
  Reached all = reach();
  fitBase(all.rest);
  makeLists(0, all.characters);
  if (settings["pairs"] > 0) makeLists(1, all.pairs);
  size_t items[2] = {0, 0};
  for (int level = 0; level < 2; level++)
    for (auto& list : lists[level]) items[level] += list.second.items.size();
  fprintf(stderr, "lists: %zu with %zu items, of pairs %zu with %zu\n", lists[0].size(), items[0], lists[1].size(), items[1]);
  Reached reached = reach();
  fitBase(reached.rest);
  refit(0, reached.characters);
  refit(1, reached.pairs);
}

// Prices, as the writer has them

/** Calls `ask` for each question on the way to a symbol after two others, with its total and the frequency of the answer. */
template <typename Ask>
void askFor(int first, int second, int symbol, bool edgeAsked, Ask ask) {
  vector<int> asked;
  if (edgeAsked) asked.push_back(EDGE);
  auto isAsked = [&](int each) { return std::find(asked.begin(), asked.end(), each) != asked.end(); };
  const List* own[2] = {listOf(0, second), listOf(1, Key(first) << SHIFT | second)};
  for (int level = 1; level >= 0; level--) {
    if (!own[level]) continue;
    double total = escapeOf(*own[level]), answer = total;
    bool found = false;
    vector<int> now;
    for (auto& item : own[level]->items) {
      if (isAsked(item.symbol)) continue;
      total += weightOf(item);
      now.push_back(item.symbol);
      if (item.symbol == symbol) found = true, answer = weightOf(item);
    }
    if (now.empty()) continue;
    ask(total, answer);
    if (found) return;
    asked.insert(asked.end(), now.begin(), now.end());
  }
  double total = linkTotal[classOf[second]];
  for (int each : asked) total -= baseFrequency(second, each);
  ask(total, baseFrequency(second, symbol));
}

/** 16 · log2(n), as the writer interpolates it. */
int sixteenths(double n) {
  int whole = floor(log2(n));
  return 16 * whole + int(floor(16 * n / exp2(whole))) - 16;
}

int viewOfEnd(int first, int second) {
  int price = 0;
  askFor(first, second, EDGE, false, [&](double total, double answer) { price += sixteenths(total) - sixteenths(answer); });
  return std::min(VIEWS - 1, price >> 4);
}

/** Calls `see(view, place, ends)` before each symbol but the first, and at the end. Gives the bits of the symbols. */
template <typename See>
double follow(const vector<int>& symbols, See see) {
  double bits = 0;
  int first = EDGE, second = EDGE;
  for (size_t i = 0; i <= symbols.size(); i++) {
    bool atEnd = i == symbols.size();
    if (i > 0) see(viewOfEnd(first, second), std::min<int>(i, PLACES) - 1, atEnd);
    if (atEnd) break;
    askFor(first, second, symbols[i], true, [&](double total, double answer) { bits += log2(total / answer); });
    if (symbols[i] == RARE) bits += log2(20992);
    first = second;
    second = symbols[i];
  }
  return bits;
}

void fitEnds() {
  double n[VIEWS][PLACES][2];
  for (int view = 0; view < VIEWS; view++)
    for (auto& each : n[view]) each[0] = 20 * (1 - (each[1] = exp2(-view - .5))), each[1] *= 20;
  for (size_t t = 0; t < texts.size(); t += 4)
    if (!texts[t].held)
      for (auto& part : symbolsOf(texts[t].points))
        if (!part.empty()) follow(part, [&](int view, int place, bool end) { n[view][place][end] += texts[t].weight; });
  for (int view = 0; view < VIEWS; view++)
    for (int place = 0; place < PLACES; place++) {
      double share = n[view][place][1] / (n[view][place][0] + n[view][place][1]);
      ends[view][place] = std::min(31., round(sqrt(std::max(0., share * 1024 - 1))));
    }
}

double endBits(int view, int place, bool end) {
  int n = ends[view][place];
  return -log2((end ? n * n + 1 : 1023 - n * n) / 1024.);
}

/** About the bits of a text: what the rest of the core costs is only estimated. */
double bitsOf(const Points& points) {
  auto parts = symbolsOf(points);
  double bits = settings["words"] > 0 ? .01 : .85;
  for (auto& part : parts) {
    if (part.empty()) continue;
    bits += follow(part, [&](int view, int place, bool end) { bits += endBits(view, place, end); });
  }
  double other = 0;
  bool inside = false;
  for (int point : points) {
    bool listed = symbolOf.count({point}) || isHanzi(point);
    if (!listed) other += (inside ? 0 : 6) + (point < 128 ? 7 : 17);
    inside = !listed;
  }
  return bits + other;
}

void report(const string& name, const std::set<string>& aside, const std::map<string, std::pair<double, double>>& kinds) {
  double mean = 0, n = 0;
  for (auto& kind : kinds)
    if (!aside.count(kind.first)) mean += kind.second.first / kind.second.second, n++;
  printf("%s: mean %.3f |", name.c_str(), mean / n);
  for (auto& kind : kinds) printf(" %s %.2f", kind.first.c_str(), kind.second.first / kind.second.second);
  printf("\n");
}

void measureHeld() {
  std::map<string, std::pair<double, double>> kinds;
  std::map<string, int> seen;
  for (auto& text : texts) {
    if (!text.held || text.kind == "words" || seen[text.kind]++ >= 3000) continue;
    kinds[text.kind].first += bitsOf(text.points);
    kinds[text.kind].second += text.points.size();
  }
  report("held", ASIDE, kinds);
}

/** Measures the texts of a folder. */
void measure(const string& folder) {
  std::map<string, std::pair<double, double>> kinds;
  for (auto& file : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(file.path());
    for (string line; getline(in, line);) {
      Points points = decode(line);
      kinds[file.path().stem()].first += bitsOf(points);
      kinds[file.path().stem()].second += points.size();
    }
  }
  report(folder, {}, kinds);
}

// model.txt

string nameOf(int symbol) {
  if (symbol <= STRETCH) return encode(0x2400 + symbol);
  if (spellings[symbol] == Points{' '}) return encode(0x2420);
  string name;
  for (int point : spellings[symbol]) name += encode(point);
  return name;
}

void writeModel(const string& path) {
  FILE* file = fopen(path.c_str(), "w");
  vector<int> order(V), rank(V);
  std::iota(order.begin(), order.end(), 0);
  if (settings["words"] == 0) order.erase(order.begin() + STRETCH);
  std::sort(order.begin(), order.end(), [](int a, int b) {
    if (classOf[a] != classOf[b]) return classOf[a] < classOf[b];
    return bands[a] != bands[b] ? bands[a] > bands[b] : spellings[a] < spellings[b];
  });
  for (size_t i = 0; i < order.size(); i++) {
    int symbol = order[i];
    if (i == 0 || classOf[order[i - 1]] != classOf[symbol] || bands[order[i - 1]] != bands[symbol])
      fprintf(file, "%s%d\t%d\t", i ? "\n" : "", classOf[symbol], bands[symbol]);
    else fprintf(file, " ");
    fprintf(file, "%s", nameOf(symbol).c_str());
    rank[symbol] = i;
  }
  fprintf(file, "\n\n");
  for (auto& row : links) {
    for (int level : row) fprintf(file, "%x", level);
    fprintf(file, "\n");
  }
  fprintf(file, "\n");
  for (auto& row : ends) {
    for (int& n : row) fprintf(file, &n == row ? "%d" : " %d", n);
    fprintf(file, "\n");
  }
  fprintf(file, "\n");
  for (int level = 0; level < 2; level++) {
    vector<std::pair<Key, Key>> contexts;
    for (auto& list : lists[level]) {
      Key key = list.first;
      contexts.push_back({Key(level ? rank[key >> SHIFT] : 0) << SHIFT | rank[key & MASK], key});
    }
    std::sort(contexts.begin(), contexts.end());
    for (auto& context : contexts) {
      const List& list = lists[level][context.second];
      if (level) fprintf(file, "%s ", nameOf(context.second >> SHIFT).c_str());
      fprintf(file, "%s\t%d\t", nameOf(context.second & MASK).c_str(), list.odds);
      for (auto& item : list.items) fprintf(file, "%s%s%d", &item == &list.items[0] ? "" : " ", nameOf(item.symbol).c_str(), item.level);
      fprintf(file, "\n");
    }
  }
  fclose(file);
}

int main(int count, char** arguments) {
  string name = count > 1 ? arguments[1] : "";
  if (!SETTINGS.count(name)) { fprintf(stderr, "./train core|zh [name=value]... [texts=folder]...\n"); return 1; }
  settings = SETTINGS[name];
  vector<string> folders;
  string output = name + "-model.txt";
  for (int i = 2; i < count; i++) {
    string each = arguments[i];
    string key = each.substr(0, each.find('=')), value = each.substr(key.size() + 1);
    if (key == "texts") folders.push_back(value);
    else if (key == "output") output = value;
    else if (key.rfind("mix.", 0) == 0) mix[key.substr(4)] = stod(value);
    else settings[key] = stod(value);
  }
  classes = settings["classes"];
  readCorpus();
  chooseCharacters();
  chooseWords();
  countGrams();
  fprintf(stderr, "%zu symbols, %zu pairs, %zu of three\n", unigrams.size(), bigrams.size(), trigrams.size());
  makeClasses();
  fitLists();
  fitEnds();
  writeModel(output);
  measureHeld();
  for (auto& folder : folders) measure(folder);
}
