"""Prints the words and the hashed pairs of words of Lucene's smartcn, for pairs.cpp: a line is `W word frequency` or
`H hash frequency`. Run it as `python3 pairs.py lucene-analyzers-smartcn-4.10.4.jar`. The two dictionaries in that file are
arrays in Java's serialization."""
import struct
import sys
import zipfile

FOLDER = 'org/apache/lucene/analysis/cn/smart/hhmm/'
SIZES = {'S': 2, 'C': 2, 'I': 4, 'J': 8}
FORMATS = {'S': 'h', 'C': 'H', 'I': 'i', 'J': 'Q'}


def arrays(data):
    """The objects of a stream that has only arrays: of numbers, or of arrays."""
    handles = []
    at = 4

    def take(form):
        nonlocal at
        value = struct.unpack_from('>' + form, data, at)[0]
        at += struct.calcsize('>' + form)
        return value

    def take_class():
        nonlocal at
        if take('B') == 0x71:  # a reference to a class that came before
            return handles[take('i') - 0x7E0000]
        length = take('H')
        name = data[at : at + length].decode()
        at += length + 8 + 1 + 2 + 1 + 1  # id, flags, no fields, end, no superclass
        handles.append(name)
        return name

    def take_object():
        nonlocal at
        mark = take('B')
        if mark == 0x70:
            return None
        if mark == 0x71:
            return handles[take('i') - 0x7E0000]
        item = take_class()[1]
        handle = len(handles)
        handles.append(None)
        count = take('i')
        if item in FORMATS:
            value = struct.unpack_from('>%d%s' % (count, FORMATS[item]), data, at)
            at += count * SIZES[item]
        else:
            value = [take_object() for _ in range(count)]
        handles[handle] = value
        return value

    while at < len(data):
        yield take_object()


jar = zipfile.ZipFile(sys.argv[1])
_, _, rests, frequencies = arrays(jar.read(FOLDER + 'coredict.mem'))
words = {}
for code, table in enumerate(rests):
    if table is None:
        continue
    try:
        first = bytes([code // 94 + 0xA1, code % 94 + 0xA1]).decode('gb2312')
    except UnicodeDecodeError:
        continue
    for rest, frequency in zip(table, frequencies[code]):
        word = first + ''.join(map(chr, rest or ()))
        words[word] = words.get(word, 0) + frequency
for word, frequency in words.items():
    if frequency > 0:
        print('W', word, frequency)
hashes, counts = arrays(jar.read(FOLDER + 'bigramdict.mem'))
for key, count in zip(hashes, counts):
    if key:
        print('H', key, count)
