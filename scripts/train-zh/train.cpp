// Trains the text model of Chinese on corpus/*.txt, and writes model.txt (pack.mjs describes its form).
//   g++ -O2 -o train train.cpp && ./train
// First it puts the characters into classes, by the exchange algorithm: the class of a character should predict the class of
// the next one. Then it makes lists of successors, for characters and for pairs of them. A list has only the successors that
// are worth their bits: their likelihoods save more bits than they take. A character that is not in the list of a pair is left
// to the list of the second character, and then to the classes. Each level is fitted to the events that reach it.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <vector>

using std::string;
using std::vector;

// The weights of the kinds of texts.
const std::map<string, double> MIX = {
    {"address", 4},  {"brandname", .7}, {"brands", .3},   {"company", 1},      {"dish", 1},   {"docs", .2},    {"headline", 1},
    {"news", 4},     {"organisation", 1}, {"person", 1},  {"place", 1},        {"poems", .3}, {"product", 1},  {"question", 1},
    {"recipes", .3}, {"review", 1},     {"salad", 3},     {"shop", .7},        {"traditional", .3}, {"words", 6},
};
const double EVENTS = 8e6;      // the characters of the whole mix, by weight
const int CHARACTERS = 5000;    // the number of listed characters: the commonest ones
const int CLASSES = 64;
const double EVENTS_A_BIT = 8; // a bit of the model must save a bit on this many events
const double CHARACTER_BITS = 9.5, PAIR_BITS = 6.5, LIST_BITS = 7; // about the bits of an item of a list, and of a list
const double NEW = .5;          // for each item of a list, add this many events that are not in the list

typedef uint64_t Key; // characters of 13 bits each, the last one in the lowest bits
const int SHIFT = 13;
const Key MASK = (1 << SHIFT) - 1;
const int EDGE = 0, STRETCH = 1;

struct Gram { Key key; double n; };
struct Item { int symbol; double n; int level; double p; };
struct List { vector<Item> items; double escape; int odds; };

int V;
vector<int> points;             // code points by symbol
vector<Gram> unigrams, bigrams, trigrams;
vector<int> classOf;
vector<int> bands;
vector<vector<int>> links;      // levels
vector<vector<double>> linkP;
vector<double> inClass;
std::unordered_map<Key, List> lists[2];

vector<int> decode(const string& s) {
  vector<int> out;
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

string encode(int symbol) {
  int c = symbol == EDGE ? 0x2400 : symbol == STRETCH ? 0x2401 : points[symbol];
  string s;
  if (c < 0x80) return s + char(c);
  if (c < 0x800) return s + char(0xc0 | c >> 6) + char(0x80 | (c & 63));
  if (c < 0x10000) return s + char(0xe0 | c >> 12) + char(0x80 | (c >> 6 & 63)) + char(0x80 | (c & 63));
  return s + char(0xf0 | c >> 18) + char(0x80 | (c >> 12 & 63)) + char(0x80 | (c >> 6 & 63)) + char(0x80 | (c & 63));
}

vector<Gram> merged(vector<std::pair<Key, float>>& all) {
  std::stable_sort(all.begin(), all.end(), [](auto& a, auto& b) { return a.first < b.first; });
  vector<Gram> grams;
  for (auto& each : all) {
    if (grams.empty() || grams.back().key != each.first) grams.push_back({each.first, 0});
    grams.back().n += each.second;
  }
  return grams;
}

void readCorpus() {
  double sum = 0;
  for (auto& kind : MIX) sum += kind.second;
  vector<vector<int>> texts;
  vector<double> weights;
  std::map<int, double> frequency;
  for (auto& kind : MIX) {
    std::ifstream in("corpus/" + kind.first + ".txt");
    if (!in) { fprintf(stderr, "no corpus/%s.txt: see README.md\n", kind.first.c_str()); exit(1); }
    size_t first = texts.size();
    double total = 0;
    for (string line; getline(in, line);) {
      size_t tab = line.find('\t');
      double weight = tab == string::npos ? 1 : sqrt(stod(line.substr(tab + 1)));
      texts.push_back(decode(line.substr(0, tab)));
      weights.push_back(weight);
      total += weight * (texts.back().size() + 1);
    }
    for (size_t i = first; i < texts.size(); i++) {
      weights[i] *= EVENTS * kind.second / sum / total;
      for (int point : texts[i]) frequency[point] += weights[i];
    }
  }
  vector<std::pair<double, int>> order;
  for (auto& each : frequency) order.push_back({-each.second, each.first});
  std::sort(order.begin(), order.end());
  std::unordered_map<int, int> symbolOf;
  points = {0, 1};
  for (int i = 0; i < CHARACTERS; i++) {
    symbolOf[order[i].second] = points.size();
    points.push_back(order[i].second);
  }
  V = points.size();
  vector<std::pair<Key, float>> one, two, three;
  for (size_t t = 0; t < texts.size(); t++) {
    Key history = 0;
    for (size_t i = 0; i <= texts[t].size(); i++) {
      Key symbol = EDGE;
      if (i < texts[t].size()) {
        auto found = symbolOf.find(texts[t][i]);
        symbol = found == symbolOf.end() ? STRETCH : found->second;
      }
      history = history << SHIFT | symbol;
      one.push_back({symbol, weights[t]});
      two.push_back({history & 0x3ffffff, weights[t]});
      three.push_back({history & 0x7fffffffffULL, weights[t]});
    }
  }
  unigrams = merged(one);
  bigrams = merged(two);
  trigrams = merged(three);
}

double entropyTerm(double n) { return n > 1e-9 ? n * log2(n) : 0; }

void makeClasses() {
  vector<double> frequency(V, 0);
  for (auto& gram : unigrams) frequency[gram.key] = gram.n;
  vector<int> order(V);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return frequency[a] > frequency[b]; });
  classOf.assign(V, 0);
  for (int i = 0; i < V; i++) classOf[order[i]] = i % CLASSES;
  vector<vector<std::pair<int, double>>> after(V), before(V);
  vector<vector<double>> n(CLASSES, vector<double>(CLASSES, 0));
  vector<double> left(CLASSES, 0), right(CLASSES, 0);
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
      vector<double> to(CLASSES, 0), from(CLASSES, 0);
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
        for (int j = 0; j < CLASSES; j++) n[k][j] += sign * to[j], n[j][k] += sign * from[j];
        n[k][k] += sign * self;
        left[k] += sign * out;
        right[k] += sign * in;
      };
      move(old, -1);
      double most = -1e300;
      for (int k = 0; k < CLASSES; k++) {
        double gain = entropyTerm(n[k][k] + to[k] + from[k] + self) - entropyTerm(n[k][k]);
        for (int j = 0; j < CLASSES; j++) {
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

// Fits the shares of the characters in their classes, and the links between classes, to the bigrams that are in no list. Its
// numbers are those that src/text/zh/base.ts reads.
void fitBase(const std::map<Key, double>& reached) {
  vector<double> frequency(V, .05), sum(CLASSES, 0), total(CLASSES, 0);
  vector<vector<double>> n(CLASSES, vector<double>(CLASSES, .5));
  for (auto& each : reached) {
    n[classOf[each.first >> SHIFT]][classOf[each.first & MASK]] += each.second;
    frequency[each.first & MASK] += each.second;
  }
  double least = *std::min_element(frequency.begin(), frequency.end());
  bands.assign(V, 0);
  vector<double> size(V);
  for (int s = 0; s < V; s++) {
    bands[s] = std::max(1., std::min(63., round(2 * log2(frequency[s] / least)) + 1));
    size[s] = bands[s] % 2 ? 3 * exp2(bands[s] >> 1) : exp2((bands[s] >> 1) + 1);
    sum[classOf[s]] += size[s];
  }
  for (int s = 0; s < V; s++) {
    size[s] = std::max(1., floor(size[s] * 4096 / sum[classOf[s]]));
    total[classOf[s]] += size[s];
  }
  inClass.assign(V, 0);
  for (int s = 0; s < V; s++) inClass[s] = size[s] / total[classOf[s]];
  links.assign(CLASSES, vector<int>(CLASSES));
  linkP.assign(CLASSES, vector<double>(CLASSES));
  for (int a = 0; a < CLASSES; a++) {
    double all = std::accumulate(n[a].begin(), n[a].end(), 0.), places = 0;
    for (int b = 0; b < CLASSES; b++) {
      links[a][b] = std::min(14., round(-log2(n[a][b] / all)));
      places += linkP[a][b] = exp2(-links[a][b]) * total[b];
    }
    for (double& p : linkP[a]) p /= places;
  }
}

double baseP(int before, int symbol) { return linkP[classOf[before]][classOf[symbol]] * inClass[symbol]; }

/** The likelihood of a symbol after another one, by the list of that one and the base. */
double characterP(int before, int symbol) {
  auto found = lists[0].find(before);
  if (found == lists[0].end()) return baseP(before, symbol);
  double listed = 0, excluded = 0;
  for (auto& item : found->second.items) {
    if (item.symbol == symbol) return item.p;
    listed += item.p;
    excluded += baseP(before, item.symbol);
  }
  return (1 - listed) * baseP(before, symbol) / std::max(1e-6, 1 - excluded);
}

bool has(const List& list, int symbol) {
  return std::any_of(list.items.begin(), list.items.end(), [&](auto& item) { return item.symbol == symbol; });
}

/** Rounds the numbers of a list to the levels, the odds and the likelihoods that the packed table can have. */
void quantise(List& list) {
  double most = 0, listed = 0, sum = 0;
  for (auto& item : list.items) most = std::max(most, item.n), listed += item.n;
  for (auto& item : list.items) {
    item.level = std::max(0., std::min(7., round(log2(most / item.n))));
    sum += exp2(-item.level);
  }
  list.odds = std::max(-9., std::min(6., round(log2(list.escape / listed))));
  for (auto& item : list.items) item.p = exp2(-item.level) / (sum * (1 + exp2(list.odds)));
}

/** Makes the lists of all contexts. `reached` says how often each gram of a context and a symbol reaches this level. */
void makeLists(int level, const std::map<Key, double>& reached) {
  lists[level].clear();
  const double cost = level ? PAIR_BITS : CHARACTER_BITS;
  for (auto at = reached.begin(); at != reached.end();) {
    Key context = at->first >> SHIFT;
    double all = 0;
    vector<Item> items;
    for (; at != reached.end() && at->first >> SHIFT == context; ++at) {
      all += at->second;
      items.push_back({int(at->first & MASK), at->second, 0, 0});
    }
    int last = context & MASK;
    if (last == STRETCH) continue;
    const List* shorter = nullptr;
    if (level) {
      auto first = lists[0].find(context >> SHIFT), second = lists[0].find(last);
      if (last == EDGE || first == lists[0].end() || second == lists[0].end() || !has(first->second, last)) continue;
      shorter = &second->second;
    }
    vector<double> lower;
    double listed = 0, lowerListed = 0;
    vector<Item> kept;
    for (auto& item : items) {
      if (item.symbol == STRETCH || item.n < EVENTS_A_BIT || (shorter && !has(*shorter, item.symbol))) continue;
      kept.push_back(item);
      lower.push_back(level ? characterP(last, item.symbol) : baseP(last, item.symbol));
      listed += item.n;
      lowerListed += lower.back();
    }
    // Drops the successors that gain least, some at a time, until all others are worth their bits.
    auto left = [&](double l) { return std::max(1e-6, 1 - l); };
    for (int pass = 0; pass < 8 && !kept.empty(); pass++) {
      double places = all + NEW * kept.size(), escape = all - listed + NEW * kept.size();
      double factor = escape / places / left(lowerListed), rest = std::max(0., all - listed);
      vector<std::pair<double, size_t>> gains;
      for (size_t i = 0; i < kept.size(); i++) {
        double without = (escape + kept[i].n) / places / left(lowerListed - lower[i]);
        double gain = kept[i].n * log2(kept[i].n / places / (without * lower[i])) + rest * log2(factor / without);
        if (gain < EVENTS_A_BIT * cost) gains.push_back({gain, i});
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
    if (gain < EVENTS_A_BIT * (cost * kept.size() + LIST_BITS)) continue;
    List list{kept, escape, 0};
    quantise(list);
    lists[level][context] = list;
  }
}

/** How often each gram reaches each level: the lists of pairs, the lists of characters, the base. */
struct Reached { std::map<Key, double> pairs, characters, rest; };

Reached reach() {
  Reached reached;
  for (auto& gram : trigrams) {
    int symbol = gram.key & MASK;
    Key context = gram.key >> SHIFT, two = gram.key & 0x3ffffff;
    reached.pairs.insert(reached.pairs.end(), {gram.key, gram.n});
    auto list = lists[1].find(context);
    if (list != lists[1].end() && has(list->second, symbol)) continue;
    reached.characters[two] += gram.n;
    list = lists[0].find(context & MASK);
    if (list == lists[0].end() || !has(list->second, symbol)) reached.rest[two] += gram.n;
  }
  return reached;
}

/** Fits the numbers of the lists to the events that reach them, and leaves their successors as they are. */
void refit(int level, const std::map<Key, double>& reached) {
  for (auto& each : lists[level]) {
    List& list = each.second;
    double all = 0, listed = 0;
    for (auto at = reached.lower_bound(each.first << SHIFT); at != reached.end() && at->first >> SHIFT == each.first; ++at)
      all += at->second;
    for (auto& item : list.items) {
      auto found = reached.find(each.first << SHIFT | item.symbol);
      item.n = std::max(.1, found == reached.end() ? 0 : found->second);
      listed += item.n;
    }
    list.escape = std::max(0., all - listed) + NEW * list.items.size();
    quantise(list);
  }
}

void fit() {
  Reached all = reach();
  fitBase(all.rest);
  makeLists(0, all.characters);
  makeLists(1, all.pairs);
  size_t items[2] = {0, 0};
  for (int level = 0; level < 2; level++)
    for (auto& list : lists[level]) items[level] += list.second.items.size();
  fprintf(stderr, "lists: %zu with %zu items, of pairs %zu with %zu\n", lists[0].size(), items[0], lists[1].size(), items[1]);
  Reached reached = reach();
  fitBase(reached.rest);
  refit(0, reached.characters);
  refit(1, reached.pairs);
}

void writeModel() {
  FILE* file = fopen("model.txt", "w");
  vector<int> order(V), rank(V);
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(),
            [](int a, int b) { return bands[a] != bands[b] ? bands[a] > bands[b] : points[a] < points[b]; });
  for (int i = 0; i < V; i++) rank[order[i]] = i;
  const char* base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (int band = bands[order[0]]; band > 0; band--) {
    string characters, classes;
    for (int symbol : order)
      if (bands[symbol] == band) characters += encode(symbol), classes += base64[classOf[symbol]];
    fprintf(file, "%s\t%s\n", characters.c_str(), classes.c_str());
  }
  fprintf(file, "\n");
  for (auto& row : links) {
    for (int level : row) fprintf(file, "%x", level);
    fprintf(file, "\n");
  }
  fprintf(file, "\n");
  for (int level = 0; level < 2; level++) {
    vector<std::pair<Key, Key>> contexts; // by rank
    for (auto& list : lists[level]) {
      Key key = list.first;
      contexts.push_back({Key(level ? rank[key >> SHIFT] : 0) << SHIFT | rank[key & MASK], key});
    }
    std::sort(contexts.begin(), contexts.end());
    for (auto& context : contexts) {
      List& list = lists[level][context.second];
      std::sort(list.items.begin(), list.items.end(), [&](auto& a, auto& b) { return rank[a.symbol] < rank[b.symbol]; });
      if (level) fprintf(file, "%s", encode(context.second >> SHIFT).c_str());
      fprintf(file, "%s\t%x\t", encode(context.second & MASK).c_str(), list.odds + 9);
      for (auto& item : list.items) fprintf(file, "%s%d", encode(item.symbol).c_str(), item.level);
      fprintf(file, "\n");
    }
  }
  fclose(file);
}

int main() {
  readCorpus();
  fprintf(stderr, "%zu characters, %zu pairs, %zu of three\n", unigrams.size(), bigrams.size(), trigrams.size());
  makeClasses();
  fit();
  writeModel();
}
