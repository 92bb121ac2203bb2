// Finds the pairs of words for the hashes that pairs.py prints. It tries all pairs, and prints those that it finds, one a line:
// the first word, the second word and the frequency, with tabs between them. This takes a minute and a half. The hash of a pair
// is the FNV-1 of "first@second".
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

struct Word { std::string text; std::vector<uint16_t> units; };

uint64_t hashed(uint64_t hash, uint16_t unit) {
  const uint64_t prime = 1099511628211ULL;
  hash = (hash ^ (unit & 255)) * prime;
  return (hash ^ (unit >> 8)) * prime;
}

int main() {
  std::vector<Word> words;
  std::unordered_map<uint64_t, int> frequencies;
  std::vector<uint32_t> filter(1 << 19); // 2^24 bits, which exclude most pairs without a look-up
  for (std::string kind, key, count; std::cin >> kind >> key >> count;) {
    if (kind == "H") {
      uint64_t hash = std::stoull(key);
      frequencies[hash] = std::stoi(count);
      filter[hash >> 45] |= 1u << (hash >> 40 & 31);
      continue;
    }
    Word word{key, {}};
    for (size_t i = 0; i < key.size();) { // all words are of the Basic Multilingual Plane
      unsigned char b = key[i];
      int size = b < 0x80 ? 1 : b < 0xe0 ? 2 : 3, unit = size == 1 ? b : b & (0xff >> (size + 1));
      for (int k = 1; k < size; k++) unit = unit << 6 | (key[i + k] & 63);
      word.units.push_back(unit);
      i += size;
    }
    words.push_back(word);
  }
  for (const Word& first : words) {
    uint64_t start = 0xcbf29ce484222325ULL;
    for (uint16_t unit : first.units) start = hashed(start, unit);
    start = hashed(start, '@');
    for (const Word& second : words) {
      uint64_t hash = start;
      for (uint16_t unit : second.units) hash = hashed(hash, unit);
      if (!(filter[hash >> 45] >> (hash >> 40 & 31) & 1)) continue;
      auto found = frequencies.find(hash);
      if (found != frequencies.end()) printf("%s\t%s\t%d\n", first.text.c_str(), second.text.c_str(), found->second);
    }
  }
}
