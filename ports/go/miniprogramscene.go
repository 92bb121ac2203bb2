// Copyright (c) 2026 The miniprogram-scene authors. SPDX-License-Identifier: MIT

// Package miniprogramscene encodes records as the scene of a mini-program code, at most 32 characters, and decodes them. It is a port of
// the npm package miniprogram-scene, made from its FORMAT.md alone, and gives the same scenes.
//
// NewSchema makes a Schema of fields, which have the order of the page's schema; ParseSchema makes one of the exported JSON form. Its
// methods Encode and Decode write and read a scene. EncodeText and EncodeQuery, with their mirrors, need no schema.
//
// # Values
//
// A record is a map[string]any, also that of the fields Record and Variant. List and Tuple take []any. An integer may be of any integer
// type, a float64 or a json.Number, as encoding/json reads them; a decoded one is an int64, and a decoded decimal is a float64. Ids,
// days and texts are strings. A value that is absent or nil is absent, and only Optional takes it; Decode leaves it out of its map.
//
// Strings are UTF-8. A lone surrogate, which names, choices and the alphabet of Code may have, stands in a string as its three bytes of
// WTF-8; no text has one.
//
// # Concurrency
//
// A Schema and a Sealer do not change, and any number of goroutines may use one.
package miniprogramscene

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// Errors

// An ErrorCode says in a word why something is refused.
type ErrorCode string

// The codes of errors. The last two are those of Sealer.Open.
const (
	CodeSchema  ErrorCode = "schema"  // the definition or an option makes no sense, or no record can fit
	CodeValue   ErrorCode = "value"   // the field cannot carry the value, or the schema does not have the key
	CodeLength  ErrorCode = "length"  // the record, text or query is too long for a scene
	CodeScene   ErrorCode = "scene"   // the scene is not one of this schema: foreign, damaged or mistyped
	CodeVersion ErrorCode = "version" // the scene is of a later version or format; or its version has no upgrade
	CodeForeign ErrorCode = "foreign" // the scene is not one of this schema, or of a version that has no seal
	CodeForged  ErrorCode = "forged"  // the scene is one of this schema, but none of the keys has made its seal
)

// A SceneError is the error of all functions here. Find it by errors.As.
type SceneError struct {
	Code   ErrorCode
	Path   string // names of fields and indices of lists, joined by dots; "" for the whole
	Reason string // for developers; it may change
}

// Error gives the code, the path and the reason.
func (e *SceneError) Error() string {
	if e.Path == "" {
		return fmt.Sprintf("miniprogramscene: %s: %s", e.Code, e.Reason)
	}
	return fmt.Sprintf("miniprogramscene: %s: %s: %s", e.Code, e.Path, e.Reason)
}

// under is the same error of a value that is a part of another one.
func (e *SceneError) under(name string) *SceneError {
	moved := *e
	moved.Path = name
	if e.Path != "" {
		moved.Path += "." + e.Path
	}
	return &moved
}

func refuse(code ErrorCode, reason string, values ...any) *SceneError {
	return &SceneError{Code: code, Reason: fmt.Sprintf(reason, values...)}
}

// plainError keeps a nil *SceneError from becoming an error that is not nil.
func plainError(err *SceneError) error {
	if err == nil {
		return nil
	}
	return err
}

// Strings of UTF-16 units (FORMAT.md 1, 7.1)

func isHigh(unit uint16) bool { return unit>>10 == 0xD800>>10 }

func isLow(unit uint16) bool { return unit>>10 == 0xDC00>>10 }

// unitsOf gives the units of a string of UTF-8 or WTF-8; false for other strings.
func unitsOf(s string) ([]uint16, bool) {
	units := make([]uint16, 0, len(s))
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			units = append(units, uint16(high), uint16(low))
		case r != utf8.RuneError || size > 1:
			units = append(units, uint16(r))
		case len(s) >= 3 && s[0] == 0xED && s[1]>>5 == 0xA0>>5 && s[2]>>6 == 0x80>>6:
			size = 3
			unit := 0xD000 | uint16(s[1]&0x3F)<<6 | uint16(s[2]&0x3F)
			if isLow(unit) && len(units) > 0 && isHigh(units[len(units)-1]) {
				return nil, false // the pair has a form of its own
			}
			units = append(units, unit)
		default:
			return nil, false
		}
		s = s[size:]
	}
	return units, true
}

// stringOf is the string of units, in WTF-8 if there are lone surrogates.
func stringOf(units []uint16) string {
	text := make([]byte, 0, 3*len(units))
	for i := 0; i < len(units); i++ {
		unit := units[i]
		switch {
		case isHigh(unit) && i+1 < len(units) && isLow(units[i+1]):
			text = utf8.AppendRune(text, utf16.DecodeRune(rune(unit), rune(units[i+1])))
			i++
		case isHigh(unit) || isLow(unit):
			text = append(text, 0xED, 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
		default:
			text = utf8.AppendRune(text, rune(unit))
		}
	}
	return string(text)
}

func isUnits(s string) bool {
	if utf8.ValidString(s) {
		return true
	}
	_, ok := unitsOf(s)
	return ok
}

// Naturals of 256 bits (FORMAT.md 4)

// A natural has four limbs, the lowest first.
type natural [4]uint64

func (n *natural) isZero() bool { return n[0]|n[1]|n[2]|n[3] == 0 }

func (n *natural) less(m *natural) bool {
	for i := 3; i > 0; i-- {
		if n[i] != m[i] {
			return n[i] < m[i]
		}
	}
	return n[0] < m[0]
}

func (n *natural) add(m *natural) {
	var carry uint64
	for i := range n {
		n[i], carry = bits.Add64(n[i], m[i], carry)
	}
}

func (n *natural) subtract(m *natural) {
	var borrow uint64
	for i := range n {
		n[i], borrow = bits.Sub64(n[i], m[i], borrow)
	}
}

func (n natural) times(factor uint64) natural {
	var carry uint64
	for i := range n {
		high, low := bits.Mul64(n[i], factor)
		var over uint64
		n[i], over = bits.Add64(low, carry, 0)
		carry = high + over
	}
	return n
}

// divide leaves the quotient, and gives the remainder.
func (n *natural) divide(by uint64) uint64 {
	var rest uint64
	for i := 3; i >= 0; i-- {
		if rest == 0 && n[i] < by {
			rest, n[i] = n[i], 0
		} else {
			n[i], rest = bits.Div64(rest, n[i], by)
		}
	}
	return rest
}

func (n natural) shiftRight(count uint) natural {
	for ; count >= 64; count -= 64 {
		n = natural{n[1], n[2], n[3], 0}
	}
	if count > 0 {
		for i := 0; i < 3; i++ {
			n[i] = n[i]>>count | n[i+1]<<(64-count)
		}
		n[3] >>= count
	}
	return n
}

func (n *natural) length() uint {
	for i := 3; i >= 0; i-- {
		if n[i] != 0 {
			return uint(64*i + bits.Len64(n[i]))
		}
	}
	return 0
}

// over is n // m for quotients below 2^28. The first 36 bits of m miss it by at most 1.
func (n *natural) over(m *natural) uint64 {
	var drop uint
	if length := m.length(); length > 36 {
		drop = length - 36
	}
	quotient := n.shiftRight(drop)[0] / m.shiftRight(drop)[0]
	product := m.times(quotient)
	if n.less(&product) {
		return quotient - 1
	}
	rest := *n
	rest.subtract(&product)
	if !rest.less(m) {
		return quotient + 1
	}
	return quotient
}

// Alphabets (FORMAT.md 2)

// An Alphabet is the set of characters of a scene. Writers and readers of a scene have to agree on it.
type Alphabet string

// The alphabets, each of which begins with the one before.
const (
	Unreserved Alphabet = "unreserved" // 66: letters, digits and -_.~
	Portable   Alphabet = "portable"   // 70: also !*() and nothing that URLs or JSON escape; the default of a schema
	WeChat     Alphabet = "wechat"     // 82: all that WeChat takes
)

const (
	maxLength  = 32
	guardBits  = 48
	chunkSize  = 10 // radix^10 is below 2^64
	ofWeChat   = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*()'#$&+,/:;=?@"
	checkBits  = 12
	maxVersion = 34
)

// An alphabet is the table of an Alphabet.
type alphabet struct {
	name   Alphabet
	radix  uint64
	digits stringCoding
	powers [chunkSize + 1]uint64  // radix^i
	space  natural                // radix^32 · 2^48
	steps  [maxLength + 1]natural // radix^(32-k) · 2^48
	format model
}

func newAlphabet(name Alphabet, radix int) *alphabet {
	a := &alphabet{name: name, radix: uint64(radix), digits: newStringCoding(ofWeChat[:radix])}
	a.powers[0] = 1
	for i := 1; i <= chunkSize; i++ {
		a.powers[i] = a.powers[i-1] * a.radix
	}
	a.steps[maxLength] = natural{1 << guardBits}
	for k := maxLength; k > 0; k-- {
		a.steps[k-1] = a.steps[k].times(a.radix)
	}
	a.space = a.steps[0]
	a.format = weighted(uint32(radix-20), 16, 3, 1)
	return a
}

var alphabets = []*alphabet{newAlphabet(Unreserved, 66), newAlphabet(Portable, 70), newAlphabet(WeChat, 82)}

var anyAlphabet = alphabets[2]

func alphabetOf(name Alphabet) (*alphabet, *SceneError) {
	for _, a := range alphabets {
		if a.name == name {
			return a, nil
		}
	}
	return nil, refuse(CodeSchema, "there is no alphabet %q", string(name))
}

// Models (FORMAT.md 3)

// A model is uniform if it has no starts.
type model struct {
	total  uint32
	starts []uint32 // the start of each symbol, and the total at the end
}

// A slot is a symbol with its model: all that the coder needs of it.
type slot struct{ total, start, frequency uint32 }

func uniform(n int) model { return model{total: uint32(n)} }

func weighted(weights ...uint32) model {
	starts := make([]uint32, 1, len(weights)+1)
	for _, weight := range weights {
		starts = append(starts, starts[len(starts)-1]+weight)
	}
	return model{starts[len(weights)], starts}
}

func (m *model) slot(symbol int) slot {
	if m.starts == nil {
		return slot{m.total, uint32(symbol), 1}
	}
	return slot{m.total, m.starts[symbol], m.starts[symbol+1] - m.starts[symbol]}
}

// symbolAt is the symbol that owns a place below the total. Symbols without places are passed over.
func (m *model) symbolAt(place uint32) int {
	if m.starts == nil {
		return int(place)
	}
	return sort.Search(len(m.starts), func(i int) bool { return m.starts[i] > place }) - 1
}

// The coder (FORMAT.md 4)

// Symbols are the slots of a value. No scene holds 900 bits: further ones are left out.
type symbols struct {
	slots []slot
	bits  float64
}

func (s *symbols) isFull() bool { return s.bits > 900 }

func (s *symbols) put(one slot) {
	if !s.isFull() {
		s.slots = append(s.slots, one)
		s.bits += math.Log2(float64(one.total) / float64(one.frequency))
	}
}

func (s *symbols) push(m *model, symbol int) { s.put(m.slot(symbol)) }

func (s *symbols) append(others symbols) {
	for _, one := range others.slots {
		s.put(one)
	}
}

func mix(hash, number uint32) uint32 {
	mixed := (hash ^ (number + 1)) * 0x9E3779B1
	return mixed ^ mixed>>15
}

// spell is the scene of a candidate; false if the candidate does not fit.
func (s *symbols) spell(a *alphabet, check uint, longest int, fingerprint uint32) (string, bool) {
	if s.isFull() {
		return "", false
	}
	low, width, hash := natural{}, a.space, fingerprint
	for _, one := range s.slots {
		width.divide(uint64(one.total))
		skipped := width.times(uint64(one.start))
		low.add(&skipped)
		width = width.times(uint64(one.frequency))
		hash = mix(hash, one.start)
	}
	k, enough := 1, width.shiftRight(check)
	for k < longest && enough.less(&a.steps[k]) {
		k++
	}
	if width.less(&a.steps[k]) {
		return "", false
	}
	// Rounded quotients by 2^48, and then by powers of the radix, are the rounded quotients by the step.
	count := width.shiftRight(guardBits)
	low.add(&natural{1<<guardBits - 1})
	first := low.shiftRight(guardBits)
	for left := maxLength - k; left > 0; left -= chunkSize {
		power := a.powers[least(left, chunkSize)]
		count.divide(power)
		if first.divide(power) > 0 {
			first.add(&natural{1})
		}
	}
	first.add(&natural{uint64(hash) % count[0]})
	scene := make([]byte, k)
	for at := k; at > 0; {
		chunk := first.divide(a.powers[chunkSize])
		for i := 0; i < chunkSize && at > 0; i++ {
			at--
			scene[at] = ofWeChat[chunk%a.radix]
			chunk /= a.radix
		}
	}
	return string(scene), true
}

func least(a, b int) int {
	if a < b {
		return a
	}
	return b
}

// A reader pops the symbols of a scene. After a failure, all symbols are 0.
type reader struct {
	offset, width natural
	alphabet      *alphabet
	length        int
	failed        bool
}

// newReader gives false for a string that is no scene of the alphabet.
func newReader(scene string, a *alphabet) (*reader, bool) {
	if len(scene) < 1 || len(scene) > maxLength {
		return nil, false
	}
	r := &reader{alphabet: a, length: len(scene), width: a.space}
	for i := 0; i < len(scene); i++ {
		digit, ok := a.digits.digit(uint16(scene[i]))
		if !ok {
			return nil, false
		}
		part := a.steps[i+1].times(uint64(digit))
		r.offset.add(&part)
	}
	return r, true
}

// place gives the next symbol's place in its model, which narrow has to know next.
func (r *reader) place(total uint32) uint32 {
	if r.failed {
		return 0
	}
	r.width.divide(uint64(total))
	if r.width.isZero() {
		r.failed = true
		return 0
	}
	place := r.offset.over(&r.width)
	r.failed = place >= uint64(total)
	if r.failed {
		return 0
	}
	return uint32(place)
}

func (r *reader) narrow(one slot) {
	skipped := r.width.times(uint64(one.start))
	r.offset.subtract(&skipped)
	r.width = r.width.times(uint64(one.frequency))
}

func (r *reader) pop(m *model) int {
	place := r.place(m.total)
	if r.failed {
		return 0
	}
	symbol := m.symbolAt(place)
	r.narrow(m.slot(symbol))
	return symbol
}

// Numbers and strings (FORMAT.md 6)

const maxSafe = 1<<53 - 1

// A span writes the integers from 0 to n - 1.
type span struct {
	n           int64
	highs, lows model
}

func newSpan(n int64) span {
	const wide = 1 << 26
	highs := (n + wide - 1) / wide
	lows := (n + highs - 1) / highs
	return span{n, uniform(int(highs)), uniform(int(lows))}
}

func (s *span) bits() float64 { return math.Log2(float64(s.n)) }

func (s *span) write(to *symbols, v int64) {
	if s.highs.total > 1 {
		to.push(&s.highs, int(v/int64(s.lows.total)))
	}
	to.push(&s.lows, int(v%int64(s.lows.total)))
}

func (s *span) read(r *reader) int64 {
	v := int64(0)
	if s.highs.total > 1 {
		v = int64(r.pop(&s.highs)) * int64(s.lows.total)
	}
	v += int64(r.pop(&s.lows))
	if v >= s.n {
		r.failed = true
		return 0
	}
	return v
}

// A stringCoding writes strings of a known length over an alphabet of units.
type stringCoding struct {
	units  []uint16
	ascii  [128]int16 // the digit of a unit, -1 for none
	others map[uint16]int
	blocks []model // by length of the block
}

func newStringCoding(alphabet string) stringCoding {
	units, _ := unitsOf(alphabet)
	return newUnitCoding(units)
}

func newUnitCoding(units []uint16) stringCoding {
	c := stringCoding{units: units, others: map[uint16]int{}, blocks: []model{uniform(1)}}
	for i := range c.ascii {
		c.ascii[i] = -1
	}
	for digit, unit := range units {
		if unit < 128 {
			c.ascii[unit] = int16(digit)
		} else {
			c.others[unit] = digit
		}
	}
	radix := int64(len(units))
	for size := radix; size <= 1<<26; size *= radix {
		c.blocks = append(c.blocks, uniform(int(size)))
	}
	return c
}

func (c *stringCoding) bits(length int) float64 {
	return float64(length) * math.Log2(float64(len(c.units)))
}

func (c *stringCoding) digit(unit uint16) (int, bool) {
	if unit < 128 {
		digit := int(c.ascii[unit])
		return digit, digit >= 0
	}
	digit, ok := c.others[unit]
	return digit, ok
}

// takes says whether all characters of an ASCII string are in the alphabet.
func (c *stringCoding) takes(s string) bool {
	for i := 0; i < len(s); i++ {
		if _, ok := c.digit(uint16(s[i])); s[i] > 127 || !ok {
			return false
		}
	}
	return true
}

func (c *stringCoding) write(to *symbols, length int, unit func(int) uint16) {
	for at := 0; at < length; {
		size, block := least(length-at, len(c.blocks)-1), 0
		for end := at + size; at < end; at++ {
			digit, _ := c.digit(unit(at))
			block = block*len(c.units) + digit
		}
		to.push(&c.blocks[size], block)
	}
}

func (c *stringCoding) writeASCII(to *symbols, s string) {
	c.write(to, len(s), func(i int) uint16 { return uint16(s[i]) })
}

func (c *stringCoding) read(r *reader, length int) []uint16 {
	units := make([]uint16, length)
	for at := 0; at < length; {
		size := least(length-at, len(c.blocks)-1)
		block := r.pop(&c.blocks[size])
		at += size
		for i := 1; i <= size; i++ {
			units[at-i] = c.units[block%len(c.units)]
			block /= len(c.units)
		}
	}
	return units
}

var (
	decimalCoding = newStringCoding("0123456789")
	hexCoding     = newStringCoding("0123456789abcdef")
	openIDCoding  = newStringCoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
)

// Values

// plain gives a value one of the types nil, bool, int64, float64, string, []any and map[string]any, if it can be had without a loss.
func plain(value any) any {
	switch v := value.(type) {
	case nil, bool, int64, float64, string, []any, map[string]any:
		return v
	case int:
		return int64(v)
	case json.Number:
		if number, err := strconv.ParseFloat(string(v), 64); err == nil {
			return number
		}
		return value
	}
	switch v := reflect.ValueOf(value); v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if v.Uint() <= math.MaxInt64 {
			return int64(v.Uint())
		}
	case reflect.Float32, reflect.Float64:
		return v.Float()
	case reflect.String:
		return v.String()
	}
	return value
}

// integerOf is the integer of a plain value that is one, and is exact as a double.
func integerOf(value any) (int64, bool) {
	switch v := value.(type) {
	case int64:
		return v, -maxSafe <= v && v <= maxSafe
	case float64:
		return int64(v), v == math.Trunc(v) && math.Abs(v) <= maxSafe
	}
	return 0, false
}

// mistyped is the refusal of a value of a wrong type.
func mistyped(value any, wanted string) *SceneError {
	if value == nil {
		return refuse(CodeValue, "it is absent; wanted %s", wanted)
	}
	return refuse(CodeValue, "wanted %s, not a %T", wanted, value)
}

// misfit is the refusal of a string that has not the right form.
func misfit(text, wanted string) *SceneError {
	return refuse(CodeValue, "wanted %s, not %.100q", wanted, text)
}

// Fields (FORMAT.md 8)

// A Field is the definition of one value. The functions that make fields never fail: what is wrong in a definition is the error of the
// schema that is made of it.
type Field interface {
	describe() traits
	// write pushes the symbols of a plain or other value; nil is absent.
	write(to *symbols, value any) *SceneError
	// read pops them. If that fails, the reader knows, and the value means nothing.
	read(r *reader) any
}

// Traits are what a schema has to know of a field.
type traits struct {
	form object  // its JSON form
	bits float64 // that it takes at least
}

func (t traits) describe() traits { return t }

// A wrongField is a definition that is refused.
type wrongField struct {
	Field
	err *SceneError
}

func wrong(reason string, values ...any) Field {
	return wrongField{err: refuse(CodeSchema, reason, values...)}
}

// faultOf is the reason to refuse a field; nil if there is none.
func faultOf(field Field) *SceneError {
	if field == nil {
		return refuse(CodeSchema, "wanted a field, not nil")
	}
	if w, ok := field.(wrongField); ok {
		return w.err
	}
	return nil
}

// A Model of texts: Core, or Zh for Chinese. A scene does not say which one it uses.
type Model string

// The text models.
const (
	Core Model = "core"
	Zh   Model = "zh"
)

// Integer takes the integers from min to max, both within ±(2^53 - 1) and at most 2^53 - 1 apart.
func Integer(min, max int64) Field {
	return newInteger(min, max, object{{"kind", "integer"}, {"min", min}, {"max", max}})
}

// A Unit of a Timestamp.
type Unit string

// The units of timestamps.
const (
	Seconds      Unit = "s"
	Milliseconds Unit = "ms"
)

// Timestamp takes a time as the integer of seconds or milliseconds since 1970, up to 2106.
func Timestamp(unit Unit) Field {
	form := object{{"kind", "timestamp"}, {"unit", string(unit)}}
	switch unit {
	case Seconds:
		return newInteger(0, 4294967295, form)
	case Milliseconds:
		return newInteger(0, 4294967295999, form)
	}
	return wrong("there is no unit %q", string(unit))
}

type integerField struct {
	traits
	min, max int64
	span     span
}

func newInteger(min, max int64, form object) Field {
	if min < -maxSafe || max > maxSafe || min > max || max-min > maxSafe {
		return wrong("there is no range from %d to %d", min, max)
	}
	span := newSpan(max - min + 1)
	return &integerField{traits{form, span.bits()}, min, max, span}
}

func (f *integerField) write(to *symbols, value any) *SceneError {
	v := plain(value)
	number, ok := integerOf(v)
	if !ok {
		return mistyped(value, fmt.Sprintf("an integer from %d to %d", f.min, f.max))
	}
	if number < f.min || number > f.max {
		return refuse(CodeValue, "wanted an integer from %d to %d, not %d", f.min, f.max, number)
	}
	f.span.write(to, number-f.min)
	return nil
}

func (f *integerField) read(r *reader) any { return f.min + f.span.read(r) }

type decimalField struct {
	traits
	min, max, scale float64
	first           int64
	span            span
}

// A bound of a decimal is a number in the JSON form, and a step in the canonical text.
type bound struct {
	number float64
	step   int64
}

var powersOfTen = []float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// Decimal takes the numbers from min to max with at most so many digits, 0 to 15, after the point.
func Decimal(min, max float64, digits int) Field {
	if digits < 0 || digits > 15 {
		return wrong("wanted 0 to 15 digits, not %d", digits)
	}
	f := &decimalField{min: min + 0, max: max + 0, scale: powersOfTen[digits]}
	if !(min <= max) || !f.accepts(min) || !f.accepts(max) {
		return wrong("there is no range from %v to %v with %d digits", min, max, digits)
	}
	first, last := math.Round(min*f.scale), math.Round(max*f.scale)
	if math.Abs(first) > 1<<51 || math.Abs(last) > 1<<51 {
		return wrong("the range from %v to %v with %d digits is too fine", min, max, digits)
	}
	f.first = int64(first)
	f.span = newSpan(int64(last) - f.first + 1)
	f.traits = traits{object{
		{"kind", "decimal"}, {"min", bound{f.min, f.first}}, {"max", bound{f.max, int64(last)}}, {"digits", int64(digits)},
	}, f.span.bits()}
	return f
}

func (f *decimalField) accepts(number float64) bool {
	return f.min <= number && number <= f.max && math.Round(number*f.scale)/f.scale == number
}

func (f *decimalField) write(to *symbols, value any) *SceneError {
	number, ok := plain(value).(float64)
	if !ok {
		whole, isWhole := integerOf(plain(value))
		number, ok = float64(whole), isWhole
	}
	if !ok {
		return mistyped(value, fmt.Sprintf("a number from %v to %v", f.min, f.max))
	}
	if !f.accepts(number) {
		return refuse(CodeValue, "wanted a number from %v to %v in steps of %v, not %v", f.min, f.max, 1/f.scale, number)
	}
	f.span.write(to, int64(math.Round(number*f.scale))-f.first)
	return nil
}

func (f *decimalField) read(r *reader) any { return float64(f.span.read(r)+f.first) / f.scale }

type oneOfField struct {
	traits
	choices []any
	indices map[any]int64
	span    span
}

// Flag takes true and false.
func Flag() Field { return newOneOf([]any{false, true}, object{{"kind", "flag"}}) }

// OneOf takes one of the choices: different strings, booleans and integers.
func OneOf(choices ...any) Field {
	plains := make([]any, len(choices))
	for i, choice := range choices {
		plains[i] = plain(choice)
		if number, ok := integerOf(plains[i]); ok {
			plains[i] = number
			continue
		}
		text, isText := plains[i].(string)
		_, isFlag := plains[i].(bool)
		if !isFlag && !(isText && isUnits(text)) {
			return wrong("wanted choices that are strings, booleans or integers, not %v", choice)
		}
	}
	return newOneOf(plains, object{{"kind", "oneOf"}, {"choices", plains}})
}

func newOneOf(choices []any, form object) Field {
	indices := make(map[any]int64, len(choices))
	for i, choice := range choices {
		indices[choice] = int64(i)
	}
	if len(choices) < 1 || len(indices) < len(choices) {
		return wrong("wanted one or more choices, all different")
	}
	span := newSpan(int64(len(choices)))
	return &oneOfField{traits{form, span.bits()}, choices, indices, span}
}

func (f *oneOfField) write(to *symbols, value any) *SceneError {
	var choice any
	switch v := plain(value).(type) {
	case string, bool:
		choice = v
	default:
		number, ok := integerOf(v)
		if !ok {
			return mistyped(value, "one of the choices")
		}
		choice = number
	}
	index, ok := f.indices[choice]
	if !ok {
		return refuse(CodeValue, "%v is none of the choices", choice)
	}
	f.span.write(to, index)
	return nil
}

func (f *oneOfField) read(r *reader) any { return f.choices[f.span.read(r)] }

type optionalField struct {
	traits
	field Field
}

var presence = uniform(2)

// Optional takes the values of the field, and an absent one.
func Optional(field Field) Field {
	if err := faultOf(field); err != nil {
		return wrongField{err: err}
	}
	return &optionalField{traits{object{{"kind", "optional"}, {"field", field.describe().form}}, 1}, field}
}

func (f *optionalField) write(to *symbols, value any) *SceneError {
	if value == nil {
		to.push(&presence, 0)
		return nil
	}
	to.push(&presence, 1)
	return f.field.write(to, value)
}

func (f *optionalField) read(r *reader) any {
	if r.pop(&presence) == 0 {
		return nil
	}
	return f.field.read(r)
}

type listField struct {
	traits
	field Field
	max   int
	span  span
}

// List takes a []any of 0 to max values, max being 1 to 1000.
func List(field Field, max int) Field {
	if err := faultOf(field); err != nil {
		return wrongField{err: err}
	}
	if max < 1 || max > 1000 {
		return wrong("wanted a list of at most 1 to 1000 values, not %d", max)
	}
	span := newSpan(int64(max) + 1)
	form := object{{"kind", "list"}, {"field", field.describe().form}, {"max", int64(max)}}
	return &listField{traits{form, span.bits()}, field, max, span}
}

func (f *listField) write(to *symbols, value any) *SceneError {
	items, ok := value.([]any)
	if !ok {
		return mistyped(value, "a []any")
	}
	if len(items) > f.max {
		return refuse(CodeValue, "wanted at most %d values, not %d", f.max, len(items))
	}
	f.span.write(to, int64(len(items)))
	for i, item := range items {
		if err := f.field.write(to, item); err != nil {
			return err.under(strconv.Itoa(i))
		}
	}
	return nil
}

func (f *listField) read(r *reader) any {
	items := make([]any, f.span.read(r))
	for i := range items {
		if r.failed {
			break
		}
		items[i] = f.field.read(r)
	}
	return items
}

type tupleField struct {
	traits
	fields []Field
}

// Tuple takes a []any of one value for each of the fields.
func Tuple(fields ...Field) Field {
	forms, bits := make([]any, len(fields)), 0.0
	for i, field := range fields {
		if err := faultOf(field); err != nil {
			return wrongField{err: err.under(strconv.Itoa(i))}
		}
		forms[i] = field.describe().form
		bits += field.describe().bits
	}
	return &tupleField{traits{object{{"kind", "tuple"}, {"fields", forms}}, bits}, append([]Field(nil), fields...)}
}

func (f *tupleField) write(to *symbols, value any) *SceneError {
	items, ok := value.([]any)
	if !ok {
		return mistyped(value, "a []any")
	}
	if len(items) != len(f.fields) {
		return refuse(CodeValue, "wanted %d values, not %d", len(f.fields), len(items))
	}
	for i, field := range f.fields {
		if err := field.write(to, items[i]); err != nil {
			return err.under(strconv.Itoa(i))
		}
	}
	return nil
}

func (f *tupleField) read(r *reader) any {
	items := make([]any, len(f.fields))
	for i, field := range f.fields {
		items[i] = field.read(r)
	}
	return items
}

// A NamedField is a field of a record.
type NamedField struct {
	Name  string
	Field Field
}

// Named gives a field its name.
func Named(name string, field Field) NamedField { return NamedField{Name: name, Field: field} }

// Fields are those of a record, in the order in which the page's schema defines them. Names that are array indices come first, as in
// JavaScript.
type Fields []NamedField

// indexOf is the number of a name that is an array index of JavaScript.
func indexOf(name string) (uint64, bool) {
	if name == "" || len(name) > 10 || name[0] == '0' && name != "0" || !decimalCoding.takes(name) {
		return 0, false
	}
	index, err := strconv.ParseUint(name, 10, 64)
	return index, err == nil && index <= 4294967294
}

// comesBefore is the order of names (FORMAT.md 7.1), among names that differ.
func comesBefore(name, other string) bool {
	index, ok := indexOf(name)
	otherIndex, otherOk := indexOf(other)
	return ok && (!otherOk || index < otherIndex)
}

// check gives the fields in the order of names, or the reason to refuse them.
func (f Fields) check() (Fields, *SceneError) {
	known := make(map[string]bool, len(f))
	for _, each := range f {
		if err := faultOf(each.Field); err != nil {
			return nil, err.under(each.Name)
		}
		if known[each.Name] || !isUnits(each.Name) {
			return nil, refuse(CodeSchema, "the name %q comes twice, or is not UTF-8", each.Name)
		}
		known[each.Name] = true
	}
	ordered := append(Fields(nil), f...)
	sort.SliceStable(ordered, func(i, j int) bool { return comesBefore(ordered[i].Name, ordered[j].Name) })
	return ordered, nil
}

func (f Fields) describe() (forms []any, bits float64) {
	forms = make([]any, len(f))
	for i, each := range f {
		described := each.Field.describe()
		forms[i] = append(object{{"name", each.Name}}, described.form...)
		bits += described.bits
	}
	return forms, bits
}

// write takes a record that may have one more key, if it is not nil.
func (f Fields) write(to *symbols, record map[string]any, besides *string) *SceneError {
	known := 0
	if besides != nil {
		known = 1
	}
	for i := range f {
		value, ok := record[f[i].Name]
		if ok {
			known++
		}
		if err := f[i].Field.write(to, value); err != nil {
			return err.under(f[i].Name)
		}
	}
	if known == len(record) {
		return nil
	}
	return f.unknown(record, besides)
}

func (f Fields) unknown(record map[string]any, besides *string) *SceneError {
	known := make(map[string]bool, len(f)+1)
	for _, each := range f {
		known[each.Name] = true
	}
	if besides != nil {
		known[*besides] = true
	}
	var unknown []string
	for key := range record {
		if !known[key] {
			unknown = append(unknown, key)
		}
	}
	sort.Strings(unknown)
	return refuse(CodeValue, "there is no field of this name").under(unknown[0])
}

func (f Fields) read(r *reader, record map[string]any) {
	for _, each := range f {
		if value := each.Field.read(r); value != nil {
			record[each.Name] = value
		}
	}
}

type recordField struct {
	traits
	fields Fields
}

// Record takes a map[string]any of the fields.
func Record(fields Fields) Field {
	fields, err := fields.check()
	if err != nil {
		return wrongField{err: err}
	}
	forms, bits := fields.describe()
	return &recordField{traits{object{{"kind", "record"}, {"fields", forms}}, bits}, fields}
}

func (f *recordField) write(to *symbols, value any) *SceneError {
	record, ok := value.(map[string]any)
	if !ok {
		return mistyped(value, "a map[string]any")
	}
	return f.fields.write(to, record, nil)
}

func (f *recordField) read(r *reader) any {
	record := make(map[string]any, len(f.fields))
	f.fields.read(r, record)
	return record
}

// A VariantBranch is one of the records of a Variant.
type VariantBranch struct {
	Name   string
	Fields Fields
}

// Branch gives the fields of a branch their name.
func Branch(name string, fields Fields) VariantBranch {
	return VariantBranch{Name: name, Fields: fields}
}

type variantField struct {
	traits
	key      string
	branches []VariantBranch
	indices  map[string]int
	span     span
}

// Variant takes a map[string]any of the fields of one of the branches, and the name of the branch as the value of key.
func Variant(key string, branches ...VariantBranch) Field {
	f := &variantField{key: key, indices: map[string]int{}, branches: append([]VariantBranch(nil), branches...)}
	sort.SliceStable(f.branches, func(i, j int) bool { return comesBefore(f.branches[i].Name, f.branches[j].Name) })
	forms, bits := make([]any, len(branches)), math.Inf(1)
	for i := range f.branches {
		branch := &f.branches[i]
		var err *SceneError
		if branch.Fields, err = branch.Fields.check(); err != nil {
			return wrongField{err: err.under(branch.Name)}
		}
		for _, each := range branch.Fields {
			if each.Name == key {
				return wrongField{err: refuse(CodeSchema, "it is the key of the variant").under(key).under(branch.Name)}
			}
		}
		f.indices[branch.Name] = i
		fields, branchBits := branch.Fields.describe()
		forms[i] = object{{"name", branch.Name}, {"fields", fields}}
		bits = math.Min(bits, branchBits)
		if !isUnits(branch.Name) {
			return wrong("the name %q is not UTF-8", branch.Name)
		}
	}
	if len(branches) < 1 || len(f.indices) < len(branches) || !isUnits(key) {
		return wrong("wanted a key, and one or more branches, all of different names")
	}
	f.span = newSpan(int64(len(branches)))
	f.traits = traits{object{{"kind", "variant"}, {"key", key}, {"branches", forms}}, f.span.bits() + bits}
	return f
}

func (f *variantField) write(to *symbols, value any) *SceneError {
	record, ok := value.(map[string]any)
	if !ok {
		return mistyped(value, "a map[string]any")
	}
	name, ok := plain(record[f.key]).(string)
	if !ok {
		return mistyped(record[f.key], "the name of a branch").under(f.key)
	}
	index, ok := f.indices[name]
	if !ok {
		return misfit(name, "the name of a branch").under(f.key)
	}
	f.span.write(to, int64(index))
	return f.branches[index].Fields.write(to, record, &f.key)
}

func (f *variantField) read(r *reader) any {
	branch := &f.branches[f.span.read(r)]
	record := make(map[string]any, len(branch.Fields)+1)
	branch.Fields.read(r, record)
	record[f.key] = branch.Name
	return record
}

// Strings of a fixed length (FORMAT.md 8.8)

type stringField struct {
	traits
	prefix string
	length int // without the prefix, in units
	coding stringCoding
	wanted string
}

func newString(form object, prefix string, length int, coding stringCoding, wanted string) Field {
	return &stringField{traits{form, coding.bits(length)}, prefix, length, coding, wanted}
}

// Code takes strings of a length, 1 to 64, of the characters of an alphabet of 2 to 4096 different ones. Both count UTF-16 units.
func Code(alphabet string, length int) Field {
	units, ok := unitsOf(alphabet)
	known := make(map[uint16]bool, len(units))
	for _, unit := range units {
		known[unit] = true
	}
	if !ok || len(units) < 2 || len(units) > 4096 || len(known) < len(units) {
		return wrong("wanted an alphabet of 2 to 4096 characters, all different")
	}
	form := object{{"kind", "code"}, {"alphabet", alphabet}, {"length", int64(length)}}
	return fixedString(form, length, newUnitCoding(units), "characters of the alphabet")
}

// Digits takes strings of a length, 1 to 64, of digits.
func Digits(length int) Field {
	return fixedString(object{{"kind", "digits"}, {"length", int64(length)}}, length, decimalCoding, "digits")
}

// Hex takes strings of a length, 1 to 64, of hexadecimal digits in lower case.
func Hex(length int) Field {
	return fixedString(object{{"kind", "hex"}, {"length", int64(length)}}, length, hexCoding, "digits 0-9 and a-f")
}

func fixedString(form object, length int, coding stringCoding, characters string) Field {
	if length < 1 || length > 64 {
		return wrong("wanted a length of 1 to 64, not %d", length)
	}
	return newString(form, "", length, coding, fmt.Sprintf("%d %s", length, characters))
}

// ObjectID takes the 24 hexadecimal digits, in lower case, of an id of MongoDB.
func ObjectID() Field {
	return newString(object{{"kind", "objectId"}}, "", 24, hexCoding, "24 digits 0-9 and a-f")
}

// OpenID takes the openids, of 28 characters, that begin with a prefix: an "o", or more characters that all of an app have in common.
func OpenID(prefix string) Field {
	if len(prefix) < 1 || len(prefix) > 27 || prefix[0] != 'o' || !openIDCoding.takes(prefix) {
		return wrong("wanted a prefix of an openid, not %q", prefix)
	}
	form := object{{"kind", "openid"}, {"prefix", prefix}}
	return newString(form, prefix, 28-len(prefix), openIDCoding, "an openid that begins with "+prefix)
}

func (f *stringField) write(to *symbols, value any) *SceneError {
	text, ok := plain(value).(string)
	if !ok {
		return mistyped(value, f.wanted)
	}
	rest := strings.TrimPrefix(text, f.prefix)
	if len(rest)+len(f.prefix) != len(text) || len(rest) > 3*f.length {
		return misfit(text, f.wanted)
	}
	units, ok := unitsOf(rest)
	if !ok || len(units) != f.length {
		return misfit(text, f.wanted)
	}
	for _, unit := range units {
		if _, ok := f.coding.digit(unit); !ok {
			return misfit(text, f.wanted)
		}
	}
	f.coding.write(to, f.length, func(i int) uint16 { return units[i] })
	return nil
}

func (f *stringField) read(r *reader) any { return f.prefix + stringOf(f.coding.read(r, f.length)) }

// Other strings (FORMAT.md 8.8 to 8.11)

// A parsedField takes strings by two functions that mirror each other.
type parsedField struct {
	traits
	wanted string
	parse  func(to *symbols, text string) bool
	format func(r *reader) string
}

func (f *parsedField) write(to *symbols, value any) *SceneError {
	text, ok := plain(value).(string)
	if !ok {
		return mistyped(value, f.wanted)
	}
	if !f.parse(to, text) {
		return misfit(text, f.wanted)
	}
	return nil
}

func (f *parsedField) read(r *reader) any { return f.format(r) }

// UUID takes a UUID in either case, with or without its dashes. It reads it in lower case, with dashes.
func UUID() Field {
	return &parsedField{traits{object{{"kind", "uuid"}}, 128}, "a UUID", writeUUID, readUUID}
}

func isDash(i int) bool { return i == 8 || i == 13 || i == 18 || i == 23 }

func writeUUID(to *symbols, text string) bool {
	digits := strings.ToLower(text)
	if len(text) == 36 {
		for i := range text {
			if isDash(i) != (text[i] == '-') {
				return false
			}
		}
		digits = strings.ReplaceAll(digits, "-", "")
	}
	if len(digits) != 32 || !hexCoding.takes(digits) {
		return false
	}
	hexCoding.writeASCII(to, digits)
	return true
}

func readUUID(r *reader) string {
	digits := stringOf(hexCoding.read(r, 32))
	return strings.Join([]string{digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]}, "-")
}

// isNumeral says whether a text is a decimal number without leading zeros.
func isNumeral(text string) bool {
	return text != "" && (text[0] != '0' || text == "0") && decimalCoding.takes(text)
}

const firstPhone = 13000000000

var phones = newSpan(7000000000)

// Phone takes a mobile number of China: 11 digits that begin with 13 to 19.
func Phone() Field {
	return &parsedField{traits{object{{"kind", "phone"}}, phones.bits()}, "a mobile number of 11 digits", writePhone, readPhone}
}

func writePhone(to *symbols, text string) bool {
	if len(text) != 11 || !decimalCoding.takes(text) || text < "13" || text >= "2" {
		return false
	}
	number, _ := strconv.ParseInt(text, 10, 64)
	phones.write(to, number-firstPhone)
	return true
}

func readPhone(r *reader) string { return strconv.FormatInt(firstPhone+phones.read(r), 10) }

const snowflakeLow = 10000000000

var snowflakeHighs, snowflakeLows = newSpan(1844674408), newSpan(snowflakeLow)

// Snowflake takes the integers of 64 bits, from 0 to 18446744073709551615, as decimal strings.
func Snowflake() Field {
	return &parsedField{traits{object{{"kind", "snowflake"}}, 64}, "a decimal string of 64 bits", writeSnowflake, readSnowflake}
}

func writeSnowflake(to *symbols, text string) bool {
	number, err := strconv.ParseUint(text, 10, 64)
	if err != nil || !isNumeral(text) {
		return false
	}
	snowflakeHighs.write(to, int64(number/snowflakeLow))
	snowflakeLows.write(to, int64(number%snowflakeLow))
	return true
}

func readSnowflake(r *reader) string {
	high, low := uint64(snowflakeHighs.read(r)), uint64(snowflakeLows.read(r))
	number := high*snowflakeLow + low
	if number < high*snowflakeLow {
		r.failed = true
	}
	return strconv.FormatUint(number, 10)
}

var idLengthModel, idOnly, idFirst = weighted(idLengths...), uniform(10), uniform(9)

// ID takes decimal strings of 1 to 58 digits without leading zeros. Short ones take less room.
func ID() Field {
	return &parsedField{traits{object{{"kind", "id"}}, math.Log2(10.0 * 1050 / 56)}, "a decimal string of 1 to 58 digits", writeID, readID}
}

func writeID(to *symbols, text string) bool {
	if len(text) > 58 || !isNumeral(text) {
		return false
	}
	to.push(&idLengthModel, len(text)-1)
	if len(text) == 1 {
		to.push(&idOnly, int(text[0]-'0'))
		return true
	}
	to.push(&idFirst, int(text[0]-'1'))
	decimalCoding.writeASCII(to, text[1:])
	return true
}

func readID(r *reader) string {
	length := r.pop(&idLengthModel) + 1
	if length == 1 {
		return strconv.Itoa(r.pop(&idOnly))
	}
	return strconv.Itoa(r.pop(&idFirst)+1) + stringOf(decimalCoding.read(r, length-1))
}

const firstDay, lastDay = "2000-01-01", "2099-12-31"

// Date takes the days YYYY-MM-DD of the years 2000 to 2099.
func Date() Field { return DateBetween(firstDay, lastDay) }

// DateBetween takes the days YYYY-MM-DD from min to max, of the years 1000 to 9999.
func DateBetween(min, max string) Field {
	first, ok := dayOf(min)
	last, ok2 := dayOf(max)
	if !ok || !ok2 || first > last {
		return wrong("there are no days from %q to %q", min, max)
	}
	days := newSpan(last - first + 1)
	form := object{{"kind", "date"}, {"min", min}, {"max", max}}
	return &parsedField{traits{form, days.bits()}, fmt.Sprintf("a day from %s to %s", min, max),
		func(to *symbols, text string) bool {
			day, ok := dayOf(text)
			if !ok || day < first || day > last {
				return false
			}
			days.write(to, day-first)
			return true
		},
		func(r *reader) string { return time.Unix((first+days.read(r))*86400, 0).UTC().Format("2006-01-02") },
	}
}

// dayOf numbers the days that exist, of the years 1000 to 9999.
func dayOf(text string) (int64, bool) {
	if len(text) != 10 || text[0] == '0' {
		return 0, false
	}
	day, err := time.Parse("2006-01-02", text)
	return day.Unix() / 86400, err == nil
}

// Text takes text of any length that fits, at most 4096 UTF-16 units.
func Text() Field { return newText(Core, nil) }

// TextUpTo takes text of at most so many characters.
func TextUpTo(max int64) Field { return newText(Core, &max) }

// ZhText is Text in the Chinese model: the same text in fewer characters, if it is Chinese.
func ZhText() Field { return newText(Zh, nil) }

// ZhTextUpTo is TextUpTo in the Chinese model.
func ZhTextUpTo(max int64) Field { return newText(Zh, &max) }

type textField struct {
	traits
	model Model
	max   int64
}

func newText(model Model, max *int64) Field {
	f := &textField{traits{object{{"kind", "text"}, {"model", string(model)}, {"max", nil}}, 0}, model, maxSafe}
	if max != nil {
		f.max = *max
		f.form[2].value = *max
	}
	if f.max < 0 || f.max > maxSafe || model != Core && model != Zh {
		return wrong("there is no text of the model %q, and of at most %d characters", string(model), f.max)
	}
	return f
}

func (f *textField) write(to *symbols, value any) *SceneError {
	text, ok := plain(value).(string)
	if !ok {
		return mistyped(value, "text")
	}
	characters, err := charactersOf(text)
	if err != nil {
		return err
	}
	if int64(len(characters)) > f.max {
		return refuse(CodeValue, "wanted at most %d characters, not %d", f.max, len(characters))
	}
	if !to.isFull() {
		writeText(to, f.model, characters)
	}
	return nil
}

func (f *textField) read(r *reader) any {
	characters := readText(r, f.model)
	if int64(len(characters)) > f.max {
		r.failed = true
	}
	return string(characters)
}

// Definitions as data (FORMAT.md 7.3, 7.4)

// An object has the values string, bool, int64, bound, nil, []any and object.
type object []struct {
	key   string
	value any
}

func appendJSON(to []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendQuoted(to, v)
	case bool:
		return strconv.AppendBool(to, v)
	case int64:
		return strconv.AppendInt(to, v, 10)
	case bound:
		return strconv.AppendFloat(to, v.number, 'g', -1, 64)
	case []any:
		to = append(to, '[')
		for i, item := range v {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendJSON(to, item)
		}
		return append(to, ']')
	case object:
		to = append(to, '{')
		for i, member := range v {
			if i > 0 {
				to = append(to, ',')
			}
			to = append(appendQuoted(to, member.key), ':')
			to = appendJSON(to, member.value)
		}
		return append(to, '}')
	}
	return append(to, "null"...)
}

// appendQuoted keeps lone surrogates, which encoding/json would replace.
func appendQuoted(to []byte, text string) []byte {
	units, _ := unitsOf(text)
	to = append(to, '"')
	for i, unit := range units {
		paired := isHigh(unit) && i+1 < len(units) && isLow(units[i+1]) || isLow(unit) && i > 0 && isHigh(units[i-1])
		switch {
		case unit == '"' || unit == '\\':
			to = append(to, '\\', byte(unit))
		case unit < 0x20 || (isHigh(unit) || isLow(unit)) && !paired:
			to = append(to, fmt.Sprintf(`\u%04x`, unit)...)
		case isHigh(unit):
			to = utf8.AppendRune(to, utf16.DecodeRune(rune(unit), rune(units[i+1])))
		case !isLow(unit):
			to = utf8.AppendRune(to, rune(unit))
		}
	}
	return append(to, '"')
}

func appendCanonical(to []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		units, _ := unitsOf(v)
		to = append(strconv.AppendInt(to, int64(len(units)), 10), ':')
		return append(to, v...)
	case bool:
		return append(strconv.AppendBool(to, v), ';')
	case int64:
		return append(strconv.AppendInt(to, v, 10), ';')
	case bound:
		return append(strconv.AppendInt(to, v.step, 10), ';')
	case []any:
		to = append(to, '[')
		for _, item := range v {
			to = appendCanonical(to, item)
		}
		return append(to, ']')
	case object:
		sorted := append(object(nil), v...)
		sort.Slice(sorted, func(i, j int) bool { return sorted[i].key < sorted[j].key })
		to = append(to, '{')
		for _, member := range sorted {
			to = appendCanonical(appendCanonical(to, member.key), member.value)
		}
		return append(to, '}')
	}
	return append(to, "null;"...)
}

// fingerprintOf is the hash of a canonical text, which is WTF-8.
func fingerprintOf(canonical []byte) uint32 {
	units, _ := unitsOf(string(canonical))
	hash := uint32(0)
	for _, unit := range units {
		hash = mix(hash, uint32(unit))
	}
	return hash
}

// A jsonReader reads JSON as encoding/json does, but keeps lone surrogates.
type jsonReader struct {
	data    []byte
	decoder *json.Decoder
	depth   int
}

var errJSON = errors.New("no JSON, or too deep")

func parseJSON(data []byte) (any, error) {
	r := &jsonReader{data: data, decoder: json.NewDecoder(bytes.NewReader(data))}
	value, err := r.value()
	if err != nil {
		return nil, err
	}
	if _, err := r.decoder.Token(); err != io.EOF {
		return nil, errJSON
	}
	return value, nil
}

func (r *jsonReader) value() (any, error) {
	before := r.decoder.InputOffset()
	token, err := r.decoder.Token()
	if err != nil {
		return nil, err
	}
	switch t := token.(type) {
	case string:
		if strings.ContainsRune(t, utf8.RuneError) {
			return unquote(r.data[before:r.decoder.InputOffset()])
		}
	case json.Delim:
		if r.depth++; r.depth > 10000 {
			return nil, errJSON
		}
		defer func() { r.depth-- }()
		if t == '[' {
			return r.items()
		}
		return r.members()
	}
	return token, nil
}

func (r *jsonReader) items() (any, error) {
	items := []any{}
	for r.decoder.More() {
		item, err := r.value()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	_, err := r.decoder.Token()
	return items, err
}

func (r *jsonReader) members() (any, error) {
	members := map[string]any{}
	for r.decoder.More() {
		key, err := r.value()
		if err != nil {
			return nil, err
		}
		if members[key.(string)], err = r.value(); err != nil {
			return nil, err
		}
	}
	_, err := r.decoder.Token()
	return members, err
}

// unquote reads a valid string of JSON with what comes before it.
func unquote(literal []byte) (string, error) {
	literal = literal[bytes.IndexByte(literal, '"')+1 : len(literal)-1]
	var units []uint16
	for len(literal) > 0 {
		r, size := utf8.DecodeRune(literal)
		switch {
		case r == utf8.RuneError && size == 1:
			return "", errJSON
		case r == '\\' && literal[1] == 'u':
			unit, _ := strconv.ParseUint(string(literal[2:6]), 16, 16)
			units, size = append(units, uint16(unit)), 6
		case r == '\\':
			names, values := `"\/bfnrt`, "\"\\/\b\f\n\r\t"
			units, size = append(units, uint16(values[strings.IndexByte(names, literal[1])])), 2
		default:
			units = append(units, utf16.Encode([]rune{r})...)
		}
		literal = literal[size:]
	}
	return stringOf(units), nil
}

// A definition is an object of the JSON form, which must have the keys that are taken from it, and no others.
type definition struct {
	members map[string]any
	taken   int
	bad     bool
}

func newDefinition(value any) *definition {
	members, ok := value.(map[string]any)
	return &definition{members: members, bad: !ok}
}

func (d *definition) take(key string) any {
	value, ok := d.members[key]
	d.taken++
	d.bad = d.bad || !ok
	return value
}

func (d *definition) isRight() bool { return !d.bad && d.taken == len(d.members) }

func (d *definition) number(key string) float64 {
	number, ok := d.take(key).(float64)
	d.bad = d.bad || !ok
	return number
}

func (d *definition) integer(key string) int64 {
	number, ok := integerOf(d.take(key))
	d.bad = d.bad || !ok
	return number
}

// size is an integer that is small where it is right.
func (d *definition) size(key string) int {
	number := d.integer(key)
	d.bad = d.bad || number < 0 || number > 1<<16
	return int(number)
}

func (d *definition) text(key string) string {
	text, ok := d.take(key).(string)
	d.bad = d.bad || !ok
	return text
}

func (d *definition) array(key string) []any {
	items, ok := d.take(key).([]any)
	d.bad = d.bad || !ok
	return items
}

func (d *definition) field(key string) Field { return parseField(newDefinition(d.take(key))) }

func (d *definition) fields(key string) Fields {
	items := d.array(key)
	fields := make(Fields, len(items))
	for i, item := range items {
		named := newDefinition(item)
		fields[i] = Named(named.text("name"), nil)
		fields[i].Field = parseField(named)
		d.bad = d.bad || i > 0 && comesBefore(fields[i].Name, fields[i-1].Name)
	}
	return fields
}

// parseField makes the field of an object, from which no key or only its name has been taken.
func parseField(d *definition) Field {
	kind := d.text("kind")
	field := fieldOfKind(kind, d)
	if field == nil || !d.isRight() {
		return wrong("this is no field of the kind %q, with its keys and no others", kind)
	}
	return field
}

func fieldOfKind(kind string, d *definition) Field {
	switch kind {
	case "integer":
		return Integer(d.integer("min"), d.integer("max"))
	case "decimal":
		return Decimal(d.number("min"), d.number("max"), d.size("digits"))
	case "flag":
		return Flag()
	case "id":
		return ID()
	case "snowflake":
		return Snowflake()
	case "uuid":
		return UUID()
	case "objectId":
		return ObjectID()
	case "phone":
		return Phone()
	case "oneOf":
		return OneOf(d.array("choices")...)
	case "optional":
		return Optional(d.field("field"))
	case "list":
		return List(d.field("field"), d.size("max"))
	case "tuple":
		items := d.array("fields")
		fields := make([]Field, len(items))
		for i, item := range items {
			fields[i] = parseField(newDefinition(item))
		}
		return Tuple(fields...)
	case "record":
		return Record(d.fields("fields"))
	case "variant":
		items := d.array("branches")
		branches := make([]VariantBranch, len(items))
		for i, item := range items {
			branch := newDefinition(item)
			branches[i] = Branch(branch.text("name"), branch.fields("fields"))
			d.bad = d.bad || !branch.isRight() || i > 0 && comesBefore(branches[i].Name, branches[i-1].Name)
		}
		return Variant(d.text("key"), branches...)
	case "digits":
		return Digits(d.size("length"))
	case "hex":
		return Hex(d.size("length"))
	case "code":
		return Code(d.text("alphabet"), d.size("length"))
	case "openid":
		return OpenID(d.text("prefix"))
	case "date":
		return DateBetween(d.text("min"), d.text("max"))
	case "timestamp":
		return Timestamp(Unit(d.text("unit")))
	case "text":
		model := Model(d.text("model"))
		if max, ok := d.members["max"]; ok && max == nil {
			d.taken++
			return newText(model, nil)
		}
		max := d.integer("max")
		return newText(model, &max)
	}
	return nil
}

// Schemas (FORMAT.md 7)

// An Upgrade makes a record of a version out of one of the version before. Decode gives its error as it is.
type Upgrade func(record map[string]any) (map[string]any, error)

// A Schema is a definition of records, with all its versions. NewSchema, Next and ParseSchema make it; the zero Schema has no version.
type Schema struct {
	versions []*version
	upgrades []Upgrade // to the version of the same index; nil for the first, and where there is none
}

type version struct {
	number      int
	alphabet    *alphabet
	check       uint
	fields      Fields
	form        object
	canonical   []byte
	fingerprint uint32
}

var versionModel = weighted(versionWeights...)

func versionSymbol(number int) int {
	switch {
	case number == 0:
		return 5
	case number <= 5:
		return number - 1
	}
	return number
}

func versionOfSymbol(symbol int) int {
	switch {
	case symbol < 5:
		return symbol + 1
	case symbol == 5:
		return 0
	}
	return symbol
}

// An Option of a version of a schema.
type Option func(*options)

type options struct {
	number   int
	alphabet Alphabet
	check    int
}

// WithAlphabet chooses the alphabet of the scenes; by default it is Portable.
func WithAlphabet(alphabet Alphabet) Option { return func(o *options) { o.alphabet = alphabet } }

// WithCheck chooses the number of check bits, 0 to 20; by default there are 12.
func WithCheck(bits int) Option { return func(o *options) { o.check = bits } }

// WithVersion chooses the number of the first version, 0 to 34; by default it is 0.
func WithVersion(number int) Option { return func(o *options) { o.number = number } }

// NewSchema makes a schema of one version.
func NewSchema(fields Fields, with ...Option) (*Schema, error) {
	v, err := newVersion(fields, 0, with)
	if err != nil {
		return nil, err
	}
	return &Schema{[]*version{v}, []Upgrade{nil}}, nil
}

// Next makes a schema with one more version, which writes the scenes from now on. The scenes of the earlier versions are still read, and
// their records upgraded. WithVersion is no option of it: the number is the next one.
func (s *Schema) Next(fields Fields, upgrade Upgrade, with ...Option) (*Schema, error) {
	if upgrade == nil {
		return nil, refuse(CodeSchema, "wanted an upgrade, not nil")
	}
	number := s.newest().number + 1
	v, err := newVersion(fields, number, with)
	if err != nil {
		return nil, err
	}
	if v.number != number {
		return nil, refuse(CodeSchema, "the next version is %d, not %d", number, v.number)
	}
	return &Schema{append(s.versions[:len(s.versions):len(s.versions)], v), append(s.upgrades[:len(s.upgrades):len(s.upgrades)], upgrade)}, nil
}

func newVersion(fields Fields, number int, with []Option) (*version, *SceneError) {
	o := options{number: number, alphabet: Portable, check: checkBits}
	for _, option := range with {
		if option != nil {
			option(&o)
		}
	}
	alphabet, err := alphabetOf(o.alphabet)
	if err != nil {
		return nil, err
	}
	if o.number < 0 || o.number > maxVersion {
		return nil, refuse(CodeSchema, "wanted a version from 0 to %d, not %d", maxVersion, o.number)
	}
	if o.check < 0 || o.check > 20 {
		return nil, refuse(CodeSchema, "wanted 0 to 20 check bits, not %d", o.check)
	}
	if fields, err = fields.check(); err != nil {
		return nil, err
	}
	forms, bits := fields.describe()
	header := versionModel.slot(versionSymbol(o.number))
	bits += math.Log2(float64(header.total) / float64(header.frequency))
	if bits > maxLength*math.Log2(float64(alphabet.radix))*(1+1.0/32000000) {
		return nil, refuse(CodeSchema, "no record can fit: each takes %.1f bits or more", bits)
	}
	form := object{
		{"version", int64(o.number)}, {"alphabet", string(o.alphabet)}, {"check", int64(o.check)}, {"fields", forms},
	}
	canonical := appendCanonical(nil, form)
	return &version{o.number, alphabet, uint(o.check), fields, form, canonical, fingerprintOf(canonical)}, nil
}

// ParseSchema makes a schema of its JSON form, which MarshalJSON writes, and the command export of miniprogram-scene-server for each
// schema of a file. The upgrade of a version's number makes a record of that version out of one of the version before. A scene of a
// version from which an upgrade is missing is refused with CodeVersion.
func ParseSchema(data []byte, upgrades map[int]Upgrade) (*Schema, error) {
	value, err := parseJSON(data)
	if err != nil {
		return nil, refuse(CodeSchema, "the JSON form is no JSON: %v", err)
	}
	form := newDefinition(value)
	items := form.array("versions")
	if !form.isRight() || len(items) < 1 {
		return nil, refuse(CodeSchema, "wanted an object with an array of versions, and no other keys")
	}
	s := &Schema{}
	for i, item := range items {
		d := newDefinition(item)
		o := []Option{WithVersion(d.size("version")), WithAlphabet(Alphabet(d.text("alphabet"))), WithCheck(d.size("check"))}
		fields := d.fields("fields")
		if !d.isRight() {
			return nil, refuse(CodeSchema, "a version has wrong or other keys, or its fields are in another order")
		}
		v, err := newVersion(fields, 0, o)
		if err != nil {
			return nil, err
		}
		if i > 0 && v.number != s.newest().number+1 {
			return nil, refuse(CodeSchema, "version %d follows version %d", v.number, s.newest().number)
		}
		s.versions = append(s.versions, v)
		s.upgrades = append(s.upgrades, upgrades[v.number])
	}
	s.upgrades[0] = nil
	return s, nil
}

// MarshalJSON writes the JSON form of all versions. Upgrades are not in it.
func (s *Schema) MarshalJSON() ([]byte, error) {
	forms := make([]any, len(s.versions))
	for i, v := range s.versions {
		forms[i] = v.form
	}
	return appendJSON(nil, object{{"versions", forms}}), nil
}

func (s *Schema) newest() *version { return s.versions[len(s.versions)-1] }

// Encode writes a record, by the newest version. It refuses the record with CodeValue or CodeLength.
func (s *Schema) Encode(record map[string]any) (string, error) {
	scene, err := s.newest().encode(record)
	return scene, plainError(err)
}

// Decode reads the record of a scene, which must not be percent-encoded, and upgrades it to the newest version. It refuses the scene with
// CodeScene or CodeVersion; an upgraded record that is no right one of the newest version, with CodeValue; and gives the error of an
// upgrade as it is.
func (s *Schema) Decode(scene string) (map[string]any, error) {
	record, index, err := s.read(scene)
	if err != nil {
		return nil, err
	}
	return s.upgrade(record, index)
}

func (v *version) encode(record map[string]any) (string, *SceneError) {
	to := symbols{slots: make([]slot, 0, 32)}
	to.push(&versionModel, versionSymbol(v.number))
	if err := v.fields.write(&to, record, nil); err != nil {
		return "", err
	}
	scene, ok := to.spell(v.alphabet, v.check, maxLength, v.fingerprint)
	if !ok {
		return "", refuse(CodeLength, "the record does not fit into %d characters", maxLength)
	}
	return scene, nil
}

// read gives a record as its version wrote it, with the index of the version.
func (s *Schema) read(scene string) (map[string]any, int, *SceneError) {
	var refusal *SceneError
	for i := len(s.versions) - 1; i >= 0; i-- {
		a := s.versions[i].alphabet
		if s.isTried(i, a) {
			continue
		}
		r, ok := newReader(scene, a)
		if !ok {
			continue
		}
		record, index, err := s.readIn(r, scene)
		if err == nil {
			return record, index, nil
		}
		if refusal == nil {
			refusal = err
		}
	}
	if refusal == nil {
		refusal = refuse(CodeScene, "wanted 1 to %d characters of the alphabet", maxLength)
	}
	return nil, 0, refusal
}

// isTried says whether a version that is newer than that of an index has the alphabet.
func (s *Schema) isTried(index int, a *alphabet) bool {
	for _, v := range s.versions[index+1:] {
		if v.alphabet == a {
			return true
		}
	}
	return false
}

func (s *Schema) readIn(r *reader, scene string) (map[string]any, int, *SceneError) {
	number := versionOfSymbol(r.pop(&versionModel))
	if r.failed {
		return nil, 0, refuse(CodeScene, "it is foreign or damaged")
	}
	index := number - s.versions[0].number
	if index < 0 || index >= len(s.versions) {
		return nil, 0, refuse(CodeVersion, "there is no version %d", number)
	}
	v := s.versions[index]
	record := make(map[string]any, len(v.fields))
	if v.alphabet == r.alphabet {
		v.fields.read(r, record)
		if !r.failed {
			if again, err := v.encode(record); err == nil && again == scene {
				return record, index, nil
			}
		}
	}
	return nil, 0, refuse(CodeScene, "it is foreign or damaged")
}

// upgrade makes a record of the newest version.
func (s *Schema) upgrade(record map[string]any, index int) (map[string]any, error) {
	if index == len(s.versions)-1 {
		return record, nil
	}
	for i, upgrade := range s.upgrades[index+1:] {
		if upgrade == nil {
			return nil, refuse(CodeVersion, "there is no upgrade to version %d", s.versions[index+1+i].number)
		}
		var err error
		if record, err = upgrade(record); err != nil {
			return nil, err
		}
	}
	if err := s.newest().checkUpgraded(record); err != nil {
		return nil, err
	}
	return record, nil
}

// checkUpgraded refuses an upgraded record of which a field has a wrong value. Other keys do no harm.
func (v *version) checkUpgraded(record map[string]any) *SceneError {
	for _, each := range v.fields {
		if err := each.Field.write(&symbols{}, record[each.Name]); err != nil {
			return err.under(each.Name)
		}
	}
	return nil
}

// Seals (FORMAT.md 16)

// A Sealer seals records of a schema by a secret key, and opens sealed scenes. Schema.Seal makes it.
type Sealer struct {
	schema *Schema
	field  string
	keys   [][]byte
}

// Seal makes a Sealer. The field is one of the newest version, a Hex of 8 to 64 digits. Each of the keys has 16 bytes or more; the first
// one seals, and all of them open.
func (s *Schema) Seal(field string, keys ...[]byte) (*Sealer, error) {
	if s.newest().sealLength(field) == 0 {
		return nil, refuse(CodeSchema, "a seal needs a Hex of 8 to 64 digits").under(field)
	}
	if len(keys) < 1 {
		return nil, refuse(CodeSchema, "wanted one key or more")
	}
	own := make([][]byte, len(keys))
	for i, key := range keys {
		if len(key) < 16 {
			return nil, refuse(CodeSchema, "wanted keys of 16 bytes or more")
		}
		own[i] = append([]byte(nil), key...)
	}
	return &Sealer{s, field, own}, nil
}

// sealLength is the length of the seal in a field of a version; 0 if the field holds none.
func (v *version) sealLength(name string) int {
	for _, each := range v.fields {
		if f, ok := each.Field.(*stringField); ok && each.Name == name && f.form[0].value == "hex" && f.length >= 8 {
			return f.length
		}
	}
	return 0
}

// sealed is a copy of a record, with a seal.
func sealed(record map[string]any, field, seal string) map[string]any {
	result := make(map[string]any, len(record)+1)
	for name, value := range record {
		result[name] = value
	}
	result[field] = seal
	return result
}

// seal makes the seal of a zero scene of a version.
func (v *version) seal(zero string, key []byte, length int) string {
	const domain = "miniprogram-scene seal 1"
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(domain + "\x00"))
	units, _ := unitsOf(string(v.canonical))
	mac.Write([]byte(string(utf16.Decode(units)))) // it writes U+FFFD for each lone surrogate
	mac.Write([]byte("\x00" + zero))
	return hex.EncodeToString(mac.Sum(nil))[:length]
}

// Encode writes a record, which must not have the field of the seal, with its seal. It refuses what Schema.Encode refuses.
func (s *Sealer) Encode(record map[string]any) (string, error) {
	if _, ok := record[s.field]; ok {
		return "", refuse(CodeValue, "the record has a seal of its own").under(s.field)
	}
	v := s.schema.newest()
	length := v.sealLength(s.field)
	zero, err := v.encode(sealed(record, s.field, strings.Repeat("0", length)))
	if err != nil {
		return "", err
	}
	scene, err := v.encode(sealed(record, s.field, v.seal(zero, s.keys[0], length)))
	return scene, plainError(err)
}

// Open reads a sealed scene: its record of the newest version without the seal, and the index of the key that has sealed it. It refuses the
// scene with CodeForeign or CodeForged, and only then upgrades the record, with the errors of Schema.Decode. Upgrades get the seal, too.
func (s *Sealer) Open(scene string) (record map[string]any, key int, err error) {
	record, index, refusal := s.schema.read(scene)
	if refusal != nil {
		return nil, 0, refuse(CodeForeign, "%s", refusal.Reason)
	}
	v := s.schema.versions[index]
	length := v.sealLength(s.field)
	if length == 0 {
		return nil, 0, refuse(CodeForeign, "version %d has no seal", v.number)
	}
	zero, refusal := v.encode(sealed(record, s.field, strings.Repeat("0", length)))
	if refusal != nil {
		return nil, 0, refusal
	}
	found := -1
	for i, each := range s.keys {
		if hmac.Equal([]byte(v.seal(zero, each, length)), []byte(record[s.field].(string))) && found < 0 {
			found = i
		}
	}
	if found < 0 {
		return nil, 0, refuse(CodeForged, "none of the keys has made the seal")
	}
	if record, err = s.schema.upgrade(record, index); err != nil {
		return nil, 0, err
	}
	opened := sealed(record, s.field, "")
	delete(opened, s.field)
	return opened, found, nil
}

// Texts and queries without a schema (FORMAT.md 9)

const (
	formatCoded   = 0
	formatWeChat  = 1
	formatLater   = 2
	formatLiteral = 3
)

func untypedFingerprint(kind string, a *alphabet, model Model) uint32 {
	form := object{{"kind", kind}, {"alphabet", string(a.name)}, {"model", string(model)}}
	return fingerprintOf(appendCanonical(nil, form))
}

func checkModel(model Model) *SceneError {
	if model != Core && model != Zh {
		return refuse(CodeSchema, "there is no text model %q", string(model))
	}
	return nil
}

// EncodeText writes a text without a schema. The usual arguments are Portable and Core. It refuses the text with CodeValue or CodeLength.
func EncodeText(text string, alphabet Alphabet, model Model) (string, error) {
	a, err := alphabetOf(alphabet)
	if err == nil {
		err = checkModel(model)
	}
	if err != nil {
		return "", err
	}
	scene, err := spellText(text, a, model)
	return scene, plainError(err)
}

func spellText(text string, a *alphabet, model Model) (string, *SceneError) {
	characters, err := charactersOf(text)
	if err != nil {
		return "", err
	}
	fingerprint := untypedFingerprint("text", a, model)
	var coded symbols
	coded.push(&a.format, formatCoded)
	writeText(&coded, model, characters)
	if len(characters) >= maxLength || !anyAlphabet.digits.takes(text) {
		if scene, ok := coded.spell(a, checkBits, maxLength, fingerprint); ok {
			return scene, nil
		}
		return "", refuse(CodeLength, "the text does not fit into %d characters", maxLength)
	}
	if scene, ok := coded.spell(a, checkBits, len(text)+1, fingerprint); ok {
		return scene, nil
	}
	if a.digits.takes(text) {
		if scene, ok := spellLiteral(text, a, formatLiteral, a, fingerprint); ok {
			return scene, nil
		}
	}
	if scene, ok := spellLiteral(text, a, formatWeChat, anyAlphabet, fingerprint); ok {
		return scene, nil
	}
	if scene, ok := coded.spell(a, 0, maxLength, fingerprint); ok {
		return scene, nil
	}
	return "", refuse(CodeLength, "the text does not fit into %d characters", maxLength)
}

// spellLiteral writes the characters of a text of an alphabet.
func spellLiteral(text string, a *alphabet, format int, of *alphabet, fingerprint uint32) (string, bool) {
	var literal symbols
	literal.push(&a.format, format)
	of.digits.writeASCII(&literal, text)
	return literal.spell(a, 0, len(text)+1, fingerprint)
}

// DecodeText reads a text that EncodeText wrote with the same alphabet and model. It refuses the scene with CodeScene or CodeVersion.
func DecodeText(scene string, alphabet Alphabet, model Model) (string, error) {
	a, err := alphabetOf(alphabet)
	if err == nil {
		err = checkModel(model)
	}
	if err != nil {
		return "", err
	}
	r, ok := newReader(scene, a)
	if !ok {
		return "", refuse(CodeScene, "wanted 1 to %d characters of the alphabet", maxLength)
	}
	var text string
	switch r.pop(&a.format) {
	case formatCoded:
		text = string(readText(r, model))
	case formatWeChat:
		text = stringOf(anyAlphabet.digits.read(r, r.length-1))
	case formatLater:
		return "", refuse(CodeVersion, "it is of a later format")
	case formatLiteral:
		text = stringOf(a.digits.read(r, r.length-1))
	}
	if !r.failed {
		if again, err := spellText(text, a, model); err == nil && again == scene {
			return text, nil
		}
	}
	return "", refuse(CodeScene, "it is foreign or damaged")
}

// A Pair of a query.
type Pair struct{ Key, Value string }

var pairModel = weighted(pairWeights...)

// EncodeQuery writes the pairs of a query without a schema. Keys that are array indices come first, as in JavaScript. It refuses the query
// with CodeValue, also if a key comes twice, or with CodeLength.
func EncodeQuery(pairs []Pair, alphabet Alphabet) (string, error) {
	a, err := alphabetOf(alphabet)
	if err != nil {
		return "", err
	}
	scene, err := spellQuery(pairs, a)
	return scene, plainError(err)
}

func spellQuery(pairs []Pair, a *alphabet) (string, *SceneError) {
	ordered := append([]Pair(nil), pairs...)
	sort.SliceStable(ordered, func(i, j int) bool { return comesBefore(ordered[i].Key, ordered[j].Key) })
	known := make(map[string]bool, len(pairs))
	texts := make([][]rune, 0, 2*len(pairs))
	for _, pair := range ordered {
		if known[pair.Key] {
			return "", refuse(CodeValue, "the key comes twice").under(pair.Key)
		}
		known[pair.Key] = true
		for _, text := range []string{pair.Key, pair.Value} {
			characters, err := charactersOf(text)
			if err != nil {
				return "", err.under(pair.Key)
			}
			texts = append(texts, characters)
		}
	}
	if len(pairs) < len(pairWeights) {
		var to symbols
		to.push(&a.format, formatCoded)
		to.push(&pairModel, len(pairs))
		for i, text := range texts {
			if !to.isFull() {
				core().write(&to, text, queryStarts[i%2])
			}
		}
		if scene, ok := to.spell(a, checkBits, maxLength, untypedFingerprint("query", a, Core)); ok {
			return scene, nil
		}
	}
	return "", refuse(CodeLength, "the query does not fit into %d characters", maxLength)
}

// DecodeQuery reads the pairs that EncodeQuery wrote with the same alphabet. It refuses the scene with CodeScene or CodeVersion.
func DecodeQuery(scene string, alphabet Alphabet) ([]Pair, error) {
	a, err := alphabetOf(alphabet)
	if err != nil {
		return nil, err
	}
	r, ok := newReader(scene, a)
	if !ok {
		return nil, refuse(CodeScene, "wanted 1 to %d characters of the alphabet", maxLength)
	}
	if r.pop(&a.format) != formatCoded {
		return nil, refuse(CodeVersion, "it is of a later format")
	}
	pairs := make([]Pair, r.pop(&pairModel))
	for i := range pairs {
		pairs[i].Key = string(core().read(r, queryStarts[0]))
		pairs[i].Value = string(core().read(r, queryStarts[1]))
	}
	if !r.failed {
		if again, err := spellQuery(pairs, a); err == nil && again == scene && inOrder(pairs) {
			return pairs, nil
		}
	}
	return nil, refuse(CodeScene, "it is foreign or damaged")
}

// inOrder says whether pairs are in the order of names.
func inOrder(pairs []Pair) bool {
	return sort.SliceIsSorted(pairs, func(i, j int) bool { return comesBefore(pairs[i].Key, pairs[j].Key) })
}

// Text (FORMAT.md 10)

const maxUnits = 4096

var queryStarts = []int{8, 1}

// charactersOf gives the characters of a well-formed text.
func charactersOf(text string) ([]rune, *SceneError) {
	if !utf8.ValidString(text) {
		return nil, refuse(CodeValue, "the text is not UTF-8, or has a lone surrogate")
	}
	characters := []rune(text)
	if len(text) > maxUnits && unitCount(characters) > maxUnits {
		return nil, refuse(CodeValue, "the text has more than %d UTF-16 units", maxUnits)
	}
	return characters, nil
}

func unitCount(text []rune) int {
	count := len(text)
	for _, r := range text {
		if r > 0xFFFF {
			count++
		}
	}
	return count
}

func writeText(to *symbols, model Model, text []rune) {
	if model == Zh {
		chinese().write(to, text)
	} else {
		core().write(to, text, 0)
	}
}

func readText(r *reader, model Model) []rune {
	if model == Zh {
		return chinese().read(r)
	}
	return core().read(r, 0)
}

// log16 is 16 · log2(n), interpolated between powers of two.
func log16(n uint32) int {
	k := bits.Len32(n) - 1
	return 16*k + int(16*uint64(n)>>k) - 16
}

// price is that of a slot, in sixteenths of a bit.
func (s slot) price() int { return log16(s.total) - log16(s.frequency) }

func priceOf(slots []slot) int {
	sum := 0
	for _, one := range slots {
		sum += one.price()
	}
	return sum
}

// A pieceType is a kind of pieces that texts are cut into.
type pieceType struct {
	after, afterInKey int
	starts            string // the characters that its pieces begin with, if they are listed
	coding            coding
}

// A coding writes pieces of a type.
type coding interface {
	// pieces calls add with the length and the price of each piece that the text has at a position.
	pieces(c *cutter, at int, add func(length, price int))
	write(to *symbols, piece []rune)
	read(r *reader) []rune
}

// A list has items.
type list struct {
	items [][]rune
	from  map[rune][]int // the items that begin with a character
	model model
}

type band struct {
	weight uint32
	items  []string
}

func newList(bands ...band) *list {
	l := &list{from: map[rune][]int{}}
	var weights []uint32
	for _, b := range bands {
		for _, item := range b.items {
			runes := []rune(item)
			l.from[runes[0]] = append(l.from[runes[0]], len(l.items))
			l.items = append(l.items, runes)
			weights = append(weights, b.weight)
		}
	}
	l.model = weighted(weights...)
	return l
}

func (l *list) pieces(c *cutter, at int, add func(length, price int)) {
	for _, index := range l.from[c.text[at]] {
		if hasPrefix(c.text[at:], l.items[index]) {
			add(len(l.items[index]), l.model.slot(index).price())
		}
	}
}

func hasPrefix(text, prefix []rune) bool {
	if len(text) < len(prefix) {
		return false
	}
	for i, r := range prefix {
		if text[i] != r {
			return false
		}
	}
	return true
}

func (l *list) write(to *symbols, piece []rune) {
	for _, index := range l.from[piece[0]] {
		if len(l.items[index]) == len(piece) && hasPrefix(piece, l.items[index]) {
			to.push(&l.model, index)
		}
	}
}

func (l *list) read(r *reader) []rune { return l.items[r.pop(&l.model)] }

// A run has 1 to 32 characters of an alphabet.
type run struct {
	coding  stringCoding
	lengths model
	prices  []int // by length
}

func newRun(alphabet string, lengths ...uint32) *run {
	r := &run{coding: newStringCoding(alphabet), lengths: weighted(lengths...)}
	r.prices = make([]int, len(lengths)+1)
	for i := range lengths {
		r.prices[i+1] = r.lengths.slot(i).price() + (i+1)*log16(uint32(len(alphabet)))
	}
	return r
}

func (r *run) pieces(c *cutter, at int, add func(length, price int)) {
	for length := 1; length < len(r.prices) && at+length <= len(c.text); length++ {
		last := c.text[at+length-1]
		if last >= 128 || r.coding.ascii[last] < 0 {
			return
		}
		add(length, r.prices[length])
	}
}

func (r *run) write(to *symbols, piece []rune) {
	to.push(&r.lengths, len(piece)-1)
	r.coding.write(to, len(piece), func(i int) uint16 { return uint16(piece[i]) })
}

func (r *run) read(from *reader) []rune {
	return utf16.Decode(r.coding.read(from, from.pop(&r.lengths)+1))
}

// A block is one of so many code points from the first on.
type block struct {
	first rune
	model model
}

func newBlock(first rune, count int) *block { return &block{first, uniform(count)} }

func (b *block) pieces(c *cutter, at int, add func(length, price int)) {
	if r := c.text[at]; r >= b.first && r < b.first+rune(b.model.total) {
		add(1, log16(b.model.total))
	}
}

func (b *block) write(to *symbols, piece []rune) { to.push(&b.model, int(piece[0]-b.first)) }

func (b *block) read(r *reader) []rune {
	character := b.first + rune(r.pop(&b.model))
	if utf16.IsSurrogate(character) {
		r.failed = true
	}
	return []rune{character}
}

// A shape is a string of a length that a function recognises.
type shape struct {
	length, price int
	matches       func(text string) bool
	field         *parsedField
}

func newShape(length, price int, matches func(string) bool, field Field) *shape {
	return &shape{length, price, matches, field.(*parsedField)}
}

func (s *shape) pieces(c *cutter, at int, add func(length, price int)) {
	if end := at + s.length; end <= len(c.text) && s.matches(string(c.text[at:end])) {
		add(s.length, s.price)
	}
}

func (s *shape) write(to *symbols, piece []rune) { s.field.parse(to, string(piece)) }

func (s *shape) read(r *reader) []rune { return []rune(s.field.format(r)) }

// isUUIDPiece recognises a UUID in lower case with its dashes.
func isUUIDPiece(text string) bool {
	return len(text) == 36 && text == strings.ToLower(text) && writeUUID(&symbols{}, text)
}

// isDayPiece recognises a day of the years 2000 to 2099, but no leap day.
func isDayPiece(text string) bool {
	if text < firstDay || text > lastDay || strings.HasSuffix(text, exceptDay) {
		return false
	}
	_, ok := dayOf(text)
	return ok
}

// Pieces are a text model: the core.
type pieces struct {
	types    []pieceType
	contexts []model
	prices   [][]int    // of the symbols of each context
	tried    [128][]int // the types that list a character of ASCII
	unlisted []int
}

var (
	coreOnce  sync.Once
	coreModel *pieces
)

func core() *pieces {
	coreOnce.Do(func() {
		t := unpack(coreTable, 32, false)
		t.keepFollowing()
		coreModel = newPieces(pieceTypes(t))
	})
	return coreModel
}

func newPieces(types []pieceType) *pieces {
	p := &pieces{types: types}
	for _, weights := range contextWeights {
		context := weighted(weights...)
		prices := make([]int, len(weights))
		for symbol := range weights {
			prices[symbol] = context.slot(symbol).price()
		}
		p.contexts = append(p.contexts, context)
		p.prices = append(p.prices, prices)
	}
	for i, t := range types {
		for _, start := range t.starts {
			p.tried[start] = append(p.tried[start], i)
		}
		if t.starts == "" {
			p.unlisted = append(p.unlisted, i)
		}
	}
	return p
}

// triedAt are the types that are tried at a character.
func (p *pieces) triedAt(r rune) []int {
	if r < 128 && len(p.tried[r]) > 0 {
		return p.tried[r]
	}
	return p.unlisted
}

func (p *pieces) next(context, index int) int {
	if context < 8 {
		return p.types[index].after
	}
	return p.types[index].afterInKey
}

func (p *pieces) write(to *symbols, text []rune, context int) {
	start := 0
	for _, cut := range newCutter(p, text).cut(context) {
		to.push(&p.contexts[context], cut.index+1)
		p.types[cut.index].coding.write(to, text[start:cut.end])
		start, context = cut.end, p.next(context, cut.index)
	}
	to.push(&p.contexts[context], 0)
}

func (p *pieces) read(r *reader, context int) []rune {
	text := []rune{}
	for {
		index := r.pop(&p.contexts[context]) - 1
		if index < 0 {
			return text
		}
		text = append(text, p.types[index].coding.read(r)...)
		if len(text) > maxUnits {
			r.failed = true
		}
		context = p.next(context, index)
	}
}

// A cutter finds the cheapest cut of a text.
type cutter struct {
	pieces    *pieces
	text      []rune
	best      []state // by position and context
	stretches *stretchPrices
}

const contextCount = 11

// A state is the cheapest way to a position and context.
type state struct {
	price   int
	reached bool
	from    int // the index of the state before
	index   int // the type of the last piece
}

// A cut is a piece: its type and its end.
type cut struct{ index, end int }

func newCutter(p *pieces, text []rune) *cutter {
	return &cutter{pieces: p, text: text, best: make([]state, (len(text)+1)*contextCount)}
}

// cheapest is the cheapest state at a position before a symbol, with the price of both; -1 if no way leads there.
func (c *cutter) cheapest(at, symbol int) (found, price int) {
	found = -1
	for context := 0; context < contextCount; context++ {
		s := &c.best[at*contextCount+context]
		if !s.reached {
			continue
		}
		if sum := s.price + c.pieces.prices[context][symbol]; found < 0 || sum < price {
			found, price = at*contextCount+context, sum
		}
	}
	return found, price
}

func (c *cutter) cut(start int) []cut {
	c.best[start].reached = true
	for at, r := range c.text {
		if found, _ := c.cheapest(at, 0); found < 0 {
			continue
		}
		for _, index := range c.pieces.triedAt(r) {
			from, sum := c.cheapest(at, index+1)
			after := c.pieces.next(from%contextCount, index)
			c.pieces.types[index].coding.pieces(c, at, func(length, price int) {
				s := &c.best[(at+length)*contextCount+after]
				if !s.reached || sum+price < s.price {
					*s = state{sum + price, true, from, index}
				}
			})
		}
	}
	var cuts []cut
	for s, _ := c.cheapest(len(c.text), 0); s != start; s = c.best[s].from {
		cuts = append(cuts, cut{c.best[s].index, s / contextCount})
	}
	for i, j := 0, len(cuts)-1; i < j; i, j = i+1, j-1 {
		cuts[i], cuts[j] = cuts[j], cuts[i]
	}
	return cuts
}

// Stretches of Chinese (FORMAT.md 10.6)

const (
	edgeCode    = 0
	rareCode    = 1
	stretchCode = 2
	codeCount   = 21504 // codes of units; those of words follow
	firstHan    = 0x4E00
	hanCount    = 20992
	views       = 10
	places      = 13
	maxStretch  = 64
)

var hanModel = uniform(hanCount)

// codeRanges are the first units of the ranges that have codes, and their first codes.
var codeRanges = []struct{ unit, code, count rune }{
	{0, 0, 128}, {0x3000, 128, 64}, {0xFF00, 192, 96}, {0x2000, 288, 64}, {0xA0, 352, 160}, {firstHan, 512, hanCount},
}

func isHan(r rune) bool { return r >= firstHan && r < firstHan+hanCount }

// A table has symbols, each with a rank.
type table struct {
	codes       []int
	ranks       []int // by code; -1 for none
	class       []int
	frequency   []uint32
	classRanks  [][]int    // the ranks of each class, ascending
	classStarts [][]uint32 // where their frequencies start, and the sum
	indices     []int      // of a rank in its class
	level       [][]int    // by class, and class before
	questions   [views][places + 1]model
	endPrices   [views][places + 1][2]int
	lists       map[int]*followers
	pairs       map[[2]int]*followers
	words       [][]rune
	longest     map[string]int // the ranks of words
	edge        int
	rare        int
	stretch     int          // only in the table of zh
	kept        []*following // by rank, if they depend on no pair
}

// Followers are the ranks that often follow.
type followers struct {
	ranks   []int
	weights []uint32
	escape  uint32
}

// rankOf is the rank of a character, and whether there is one: RARE for a Chinese one that is not listed.
func (t *table) rankOf(r rune) (int, bool) {
	for _, each := range codeRanges {
		if r >= each.unit && r < each.unit+each.count {
			if code := int(each.code + r - each.unit); code > stretchCode && t.ranks[code] >= 0 {
				return t.ranks[code], true
			}
		}
	}
	return t.rare, isHan(r)
}

// charactersOf are those of a rank that is a unit or a word.
func (t *table) charactersOf(rank int) []rune {
	code := t.codes[rank]
	if code >= codeCount {
		return t.words[code-codeCount]
	}
	for _, each := range codeRanges {
		if at := rune(code) - each.code; at >= 0 && at < each.count {
			return []rune{each.unit + at}
		}
	}
	return nil
}

// A following is the distribution of the ranks after one or two others.
type following struct {
	table   *table
	asked   []int // EDGE, and the ranks of all lists
	lists   []askedList
	left    []uint32 // the frequencies of the ranks of each class that are not asked
	classes model
	view    int
}

type askedList struct {
	ranks []int
	model model
}

// keepFollowing is for a table without pairs.
func (t *table) keepFollowing() {
	kept := make([]*following, len(t.codes))
	byClass := make([]*following, len(t.classRanks))
	for rank := range t.codes {
		class := t.class[rank]
		if t.lists[rank] != nil {
			kept[rank] = t.after(t.edge, rank)
			continue
		}
		if byClass[class] == nil {
			byClass[class] = t.after(t.edge, rank)
		}
		kept[rank] = byClass[class]
	}
	t.kept = kept
}

func (t *table) after(first, second int) *following {
	if t.kept != nil {
		return t.kept[second]
	}
	f := &following{table: t, asked: []int{t.edge}}
	price, open := 0, true
	for _, each := range []*followers{t.pairs[[2]int{first, second}], t.lists[second]} {
		if each == nil {
			continue
		}
		edge, total := uint32(0), each.escape
		var ranks []int
		var weights []uint32
		for i, rank := range each.ranks {
			if rank == t.edge {
				edge = each.weights[i]
				total += edge
			} else if !contains(f.asked, rank) {
				ranks = append(ranks, rank)
				weights = append(weights, each.weights[i])
				total += each.weights[i]
			}
		}
		if open && edge > 0 {
			price += slot{total, 0, edge}.price()
			open = false
		} else if open {
			price += slot{total, 0, each.escape}.price()
		}
		if len(ranks) > 0 {
			f.asked = append(f.asked, ranks...)
			f.lists = append(f.lists, askedList{ranks, weighted(append(weights, each.escape)...)})
		}
	}
	f.weighClasses(t.class[second])
	if open {
		class := t.class[t.edge]
		weight := t.frequency[t.edge] << (14 - t.level[class][t.class[second]])
		price += slot{f.classes.total + weight, 0, weight}.price()
	}
	f.view = least(price/16, views-1)
	return f
}

func contains(ranks []int, rank int) bool {
	for _, each := range ranks {
		if each == rank {
			return true
		}
	}
	return false
}

func (f *following) weighClasses(before int) {
	t := f.table
	f.left = make([]uint32, len(t.classRanks))
	for class, starts := range t.classStarts {
		f.left[class] = starts[len(starts)-1]
	}
	for _, rank := range f.asked {
		f.left[t.class[rank]] -= t.frequency[rank]
	}
	weights := make([]uint32, len(f.left))
	for class, sum := range f.left {
		weights[class] = sum << (14 - t.level[class][before])
	}
	f.classes = weighted(weights...)
}

// write writes a rank, but nothing after it.
func (f *following) write(to *symbols, rank int) {
	for i := range f.lists {
		l := &f.lists[i]
		index := 0
		for index < len(l.ranks) && l.ranks[index] != rank {
			index++
		}
		to.push(&l.model, index)
		if index < len(l.ranks) {
			return
		}
	}
	t := f.table
	class := t.class[rank]
	to.push(&f.classes, class)
	start := t.classStarts[class][t.indices[rank]]
	for _, asked := range f.asked {
		if asked < rank && t.class[asked] == class {
			start -= t.frequency[asked]
		}
	}
	to.put(slot{f.left[class], start, t.frequency[rank]})
}

func (f *following) read(r *reader) int {
	for i := range f.lists {
		l := &f.lists[i]
		if index := r.pop(&l.model); index < len(l.ranks) {
			return l.ranks[index]
		}
	}
	t := f.table
	class := r.pop(&f.classes)
	place := r.place(f.left[class])
	if r.failed {
		return t.rare
	}
	// The place among the ranks that are not asked becomes one among all ranks of the class.
	skipped := uint32(0)
	for _, rank := range f.askedOf(class) {
		if t.classStarts[class][t.indices[rank]] <= place+skipped {
			skipped += t.frequency[rank]
		}
	}
	starts := t.classStarts[class]
	index := sort.Search(len(starts), func(i int) bool { return starts[i] > place+skipped }) - 1
	r.narrow(slot{f.left[class], starts[index] - skipped, starts[index+1] - starts[index]})
	return t.classRanks[class][index]
}

// askedOf are the asked ranks of a class, ascending.
func (f *following) askedOf(class int) []int {
	var ranks []int
	for _, rank := range f.asked {
		if f.table.class[rank] == class {
			ranks = append(ranks, rank)
		}
	}
	sort.Ints(ranks)
	return ranks
}

// question is the model of whether a stretch ends after so many units.
func (f *following) question(place int) *model {
	return &f.table.questions[f.view][least(place, places)]
}

// writeUnit writes the rank of a unit, and which one it is if it is RARE.
func (t *table) writeUnit(to *symbols, f *following, rank int, r rune) {
	f.write(to, rank)
	if rank == t.rare {
		to.push(&hanModel, int(r-firstHan))
	}
}

// A table writes stretches, too.

func (t *table) pieces(c *cutter, at int, add func(length, price int)) {
	if c.stretches == nil {
		c.stretches = t.priceStretches(c.text)
	}
	s := c.stretches
	if c.text[at] < 128 || s.ranks[at] < 0 {
		return
	}
	price := s.first[at]
	for length := 1; ; length++ {
		questions := &s.questions[at+length-1][least(length, places)]
		add(length, price+questions[0])
		if end := at + length; length == maxStretch || end == len(c.text) || s.ranks[end] < 0 {
			return
		}
		price += questions[1] + s.next[at+length]
	}
}

// stretchPrices are those of the units of a text.
type stretchPrices struct {
	ranks     []int                 // -1 where there is none
	first     []int                 // as the first unit of a stretch
	next      []int                 // after the unit before
	questions []*[places + 1][2]int // after the unit: an end, and going on
}

func (t *table) priceStretches(text []rune) *stretchPrices {
	n := len(text)
	s := &stretchPrices{make([]int, n), make([]int, n), make([]int, n), make([]*[places + 1][2]int, n)}
	var unit symbols
	priceAfter := func(before, rank int, r rune) int {
		unit = symbols{slots: unit.slots[:0]}
		t.writeUnit(&unit, t.after(t.edge, before), rank, r)
		return priceOf(unit.slots)
	}
	for i, r := range text {
		rank, ok := t.rankOf(r)
		if !ok {
			s.ranks[i] = -1
			continue
		}
		s.ranks[i] = rank
		s.questions[i] = &t.endPrices[t.after(t.edge, rank).view]
		s.first[i] = priceAfter(t.edge, rank, r)
		if i > 0 && s.ranks[i-1] >= 0 {
			s.next[i] = priceAfter(s.ranks[i-1], rank, r)
		}
	}
	return s
}

func (t *table) write(to *symbols, piece []rune) {
	before := t.edge
	for i, r := range piece {
		f := t.after(t.edge, before)
		if i > 0 {
			to.push(f.question(i), 1)
		}
		rank, _ := t.rankOf(r)
		t.writeUnit(to, f, rank, r)
		before = rank
	}
	to.push(t.after(t.edge, before).question(len(piece)), 0)
}

func (t *table) read(r *reader) []rune {
	var text []rune
	before := t.edge
	for !r.failed && len(text) <= maxUnits {
		f := t.after(t.edge, before)
		if len(text) > 0 && r.pop(f.question(len(text))) == 0 {
			break
		}
		before = f.read(r)
		if before == t.rare {
			text = append(text, firstHan+rune(r.pop(&hanModel)))
		} else {
			text = append(text, t.charactersOf(before)...)
		}
	}
	return text
}

// Packed tables (FORMAT.md 10.7, 14.4)

// A bitReader reads the numbers of a table.
type bitReader struct {
	bits []bool
	at   int
}

func newBitReader(digits string) *bitReader {
	r := &bitReader{bits: make([]bool, 0, len(digits)/2*13)}
	for i := 0; i+1 < len(digits); i += 2 {
		number := packedDigit(digits[i])*93 + packedDigit(digits[i+1])
		for bit := 12; bit >= 0; bit-- {
			r.bits = append(r.bits, number>>bit&1 == 1)
		}
	}
	return r
}

// packedDigit counts the printable characters of ASCII without the quotation mark and the backslash.
func packedDigit(character byte) int {
	digit := int(character - ' ')
	if character > '"' {
		digit--
	}
	if character > '\\' {
		digit--
	}
	return digit
}

func (r *bitReader) number(count int) int {
	n := 0
	for ; count > 0; count-- {
		n <<= 1
		if r.bits[r.at] {
			n |= 1
		}
		r.at++
	}
	return n
}

// same counts the bits of a value up to one of the other, which it reads, too.
func (r *bitReader) same(value bool) int {
	count := 0
	for r.bits[r.at] == value {
		r.at++
		count++
	}
	r.at++
	return count
}

func (r *bitReader) gamma() int {
	zeros := r.same(false)
	return 1<<zeros | r.number(zeros) - 1
}

func (r *bitReader) rice(k int) int {
	quotient := r.same(true)
	return quotient<<k | r.number(k)
}

func (r *bitReader) row(count, k int) []int {
	numbers := make([]int, count)
	for i := range numbers {
		numbers[i] = r.rice(k)
	}
	return numbers
}

func (r *bitReader) ascending(count, k int) []int {
	numbers := r.row(count, k)
	for i := 1; i < count; i++ {
		numbers[i] += numbers[i-1] + 1
	}
	return numbers
}

func (r *bitReader) around(middle, count, k int) []int {
	numbers := r.row(count, k)
	for i, z := range numbers {
		numbers[i] = middle + z/2
		if z%2 == 1 {
			numbers[i] = middle - (z+1)/2
		}
	}
	return numbers
}

func floorLog(n int) int { return bits.Len(uint(n)) - 1 }

// unpack reads a table, which has words and pairs or has none.
func unpack(digits string, classCount int, withWords bool) *table {
	r := newBitReader(digits)
	t := &table{lists: map[int]*followers{}, pairs: map[[2]int]*followers{}, longest: map[string]int{}}
	wordCount := t.unpackSymbols(r, classCount, withWords)
	for range t.classRanks {
		middle, k := r.number(4), r.number(2)
		t.level = append(t.level, r.around(middle, classCount, k))
	}
	for view := 0; view < views; view++ {
		middle, k := r.number(4), r.number(2)
		for i, end := range r.around(middle, places, k) {
			square := uint32(end * end)
			question := weighted(square+1, 1023-square)
			t.questions[view][i+1] = question
			t.endPrices[view][i+1] = [2]int{question.slot(0).price(), question.slot(1).price()}
		}
	}
	if withWords {
		t.unpackWords(r, wordCount)
		t.unpackBlocks(r)
		return t
	}
	for i, rank := r.number(13), -1; i > 0; i-- {
		rank += 1 + r.gamma()
		t.lists[rank] = t.unpackList(r, r.gamma()+1)
	}
	return t
}

// A bandOf is the symbols of a band of a class, by their codes.
type bandOf struct {
	class, band int
	codes       []int
}

func (t *table) unpackSymbols(r *bitReader, classCount int, withWords bool) (wordCount int) {
	var bands []bandOf
	sums := make([]int64, classCount)
	for class := 0; class < classCount; class++ {
		top := r.number(5)
		for more, band := r.gamma(), top; more >= 0; more, band = more-1, band-1 {
			var codes []int
			if count := r.rice(2); count > 0 {
				codes = r.ascending(count, floorLog(codeCount/count))
			}
			if withWords {
				for words := r.gamma(); words > 0; words-- {
					codes = append(codes, codeCount+wordCount)
					wordCount++
				}
			}
			bands = append(bands, bandOf{class, band, codes})
			sums[class] += int64(len(codes)) << band
		}
	}
	sort.SliceStable(bands, func(i, j int) bool { return bands[i].band > bands[j].band })
	t.ranks = make([]int, codeCount+wordCount)
	for code := range t.ranks {
		t.ranks[code] = -1
	}
	t.classRanks = make([][]int, classCount)
	t.classStarts = make([][]uint32, classCount)
	for class := range t.classStarts {
		t.classStarts[class] = []uint32{0}
	}
	for _, b := range bands {
		frequency := uint32(1)
		if rounded := int64(4096) << b.band / sums[b.class]; rounded > 1 {
			frequency = uint32(rounded)
		}
		for _, code := range b.codes {
			rank := len(t.codes)
			t.ranks[code] = rank
			t.codes = append(t.codes, code)
			t.class = append(t.class, b.class)
			t.frequency = append(t.frequency, frequency)
			t.indices = append(t.indices, len(t.classRanks[b.class]))
			t.classRanks[b.class] = append(t.classRanks[b.class], rank)
			starts := t.classStarts[b.class]
			t.classStarts[b.class] = append(starts, starts[len(starts)-1]+frequency)
		}
	}
	t.edge, t.rare, t.stretch = t.ranks[edgeCode], t.ranks[rareCode], t.ranks[stretchCode]
	return wordCount
}

func (t *table) unpackList(r *bitReader, count int) *followers {
	odds := r.around(11, 1, 1)[0]
	return unpackWeights(r, r.ascending(count, floorLog(len(t.codes)/count)-1), 1, odds)
}

// unpackWeights reads the levels of the successors of a list.
func unpackWeights(r *bitReader, ranks []int, k, odds int) *followers {
	levels := []int{0}
	if len(ranks) > 1 {
		levels = r.row(len(ranks), k)
	}
	f := &followers{ranks: ranks}
	sum := uint64(0)
	for _, level := range levels {
		weight := uint32(2048) >> level
		f.weights = append(f.weights, weight)
		sum += uint64(weight)
	}
	f.escape = uint32(sum << odds / 512)
	return f
}

func (t *table) unpackWords(r *bitReader, count int) {
	lengths := r.row(count, 0)
	total := 0
	for i := range lengths {
		lengths[i] += 2
		total += lengths[i]
	}
	k := r.number(4)
	ranks := r.row(total, k)
	for i, length := range lengths {
		var word []rune
		for _, rank := range ranks[:length] {
			word = append(word, t.charactersOf(rank)...)
		}
		ranks = ranks[length:]
		t.words = append(t.words, word)
		t.longest[string(word)] = t.ranks[codeCount+i]
	}
}

func (t *table) unpackBlocks(r *bitReader) {
	count := r.number(13)
	r.row((count+7)/8, 8) // the lengths of blocks, for readers of single ones
	for rank := 0; rank < count; rank++ {
		size := r.gamma()
		if size == 0 {
			continue
		}
		own := t.unpackList(r, size)
		t.lists[rank] = own
		paired := make([]int, 0, size)
		for _, successor := range own.ranks {
			if r.number(1) == 1 {
				paired = append(paired, successor)
			}
		}
		for _, successor := range paired {
			size := r.gamma() + 1
			odds := r.number(4)
			t.pairs[[2]int{rank, successor}] = unpackWeights(r, r.ascending(size, 2), 0, odds)
		}
	}
	// The successors of a pair are indices in the list of its second symbol.
	for key, pair := range t.pairs {
		for i, index := range pair.ranks {
			pair.ranks[i] = t.lists[key[1]].ranks[index]
		}
	}
}

// The Chinese model (FORMAT.md 14)

var (
	zhOnce  sync.Once
	zhModel *zhPieces
)

func chinese() *zhPieces {
	zhOnce.Do(func() { zhModel = &zhPieces{unpack(zhTable, 64, true), core()} })
	return zhModel
}

// ZhPieces are the text model of Chinese: each text is written by it or by the core, whichever is cheaper.
type zhPieces struct {
	table *table
	core  *pieces
}

const choiceOwn, choiceCore = 0, 1

var choiceModel = weighted(127, 1)

// log256 is nearly 256 · log2(n), by a rule of the format.
func log256(n uint32) int {
	result := bits.Len32(n) - 1
	part := uint64(n) << 15 >> result
	for i := 0; i < 8; i++ {
		part = part * part >> 15
		result *= 2
		if part >= 1<<16 {
			part >>= 1
			result++
		}
	}
	return result
}

func price256(slots []slot) int {
	sum := 0
	for _, one := range slots {
		sum += log256(one.total) - log256(one.frequency)
	}
	return sum
}

func (z *zhPieces) write(to *symbols, text []rune) {
	var own, core symbols
	core.push(&choiceModel, choiceCore)
	z.core.write(&core, text, 0)
	if len(text) > 0 {
		own.push(&choiceModel, choiceOwn)
		z.writeOwn(&own, text)
		if price256(own.slots) <= price256(core.slots) {
			to.append(own)
			return
		}
	}
	to.append(core)
}

func (z *zhPieces) writeOwn(to *symbols, text []rune) {
	t := z.table
	first, second := t.edge, t.edge
	for place, at := 0, 0; ; place++ {
		f := t.after(first, second)
		if at == len(text) {
			to.push(f.question(place), 0)
			return
		}
		if place > 0 {
			to.push(f.question(place), 1)
		}
		rank, length := z.partAt(text[at:])
		t.writeUnit(to, f, rank, text[at])
		if rank == t.stretch {
			z.core.write(to, text[at:at+length], 0)
		}
		first, second = second, rank
		at += length
	}
}

// partAt is the rank of the first part of a text, and its length.
func (z *zhPieces) partAt(text []rune) (rank, length int) {
	if rank, length = z.listedAt(text); length > 0 {
		return rank, length
	}
	for length = 1; length < len(text); length++ {
		if _, listed := z.listedAt(text[length:]); listed > 0 {
			break
		}
	}
	return z.table.stretch, length
}

// listedAt is the longest word or the unit that a text begins with; the length 0 if there is none.
func (z *zhPieces) listedAt(text []rune) (rank, length int) {
	for length = least(4, len(text)); length > 1; length-- {
		if rank, ok := z.table.longest[string(text[:length])]; ok {
			return rank, length
		}
	}
	if rank, ok := z.table.rankOf(text[0]); ok {
		return rank, 1
	}
	return 0, 0
}

func (z *zhPieces) read(r *reader) []rune {
	if r.pop(&choiceModel) == choiceCore {
		return z.core.read(r, 0)
	}
	t := z.table
	text := []rune{}
	first, second := t.edge, t.edge
	for place := 0; !r.failed && len(text) <= maxUnits; place++ {
		f := t.after(first, second)
		if place > 0 && r.pop(f.question(place)) == 0 {
			break
		}
		rank := f.read(r)
		switch rank {
		case t.rare:
			text = append(text, firstHan+rune(r.pop(&hanModel)))
		case t.stretch:
			text = append(text, z.core.read(r, 0)...)
		default:
			text = append(text, t.charactersOf(rank)...)
		}
		first, second = second, rank
	}
	return text
}

// The tables, by ports/write_tables.py

// <tables>
var versionWeights = []uint32{
	120, 40, 24, 16, 12, 757, 8, 8, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
}

var pairWeights = []uint32{
	10, 290, 401, 401, 290, 170, 101, 50, 26, 17, 10, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
}

var idLengths = []uint32{
	56, 64, 80, 88, 112, 112, 80, 72, 48, 64, 32, 20, 32, 12, 12, 16, 12, 32, 56, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
}

const exceptDay = "-02-29"

var contextWeights = [][]uint32{
	// 0: start of a text
	{5, 65, 65, 50, 50, 10, 10, 17, 17, 10, 17, 10, 10, 901, 10, 17, 10, 10, 10, 5, 10, 5, 5, 5},
	// 1: start of a value
	{17, 26, 1025, 37, 37, 65, 17, 65, 50, 5, 10, 65, 65, 197, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2},
	// 2: after letters
	{325, 122, 145, 37, 50, 5, 5, 5, 10, 5, 197, 2, 5, 50, 10, 2, 2, 10, 5, 2, 2, 2, 2, 2},
	// 3: after digits
	{785, 37, 5, 37, 50, 2, 5, 5, 5, 2, 197, 2, 5, 485, 17, 2, 2, 2, 5, 2, 2, 2, 2, 2},
	// 4: after mixed characters
	{785, 10, 17, 10, 10, 5, 2, 2, 2, 5, 37, 2, 2, 17, 5, 2, 2, 2, 2, 2, 2, 2, 2, 2},
	// 5: after punctuation
	{26, 226, 401, 122, 82, 17, 17, 37, 26, 10, 50, 26, 37, 901, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2},
	// 6: after Chinese
	{1226, 10, 26, 10, 17, 2, 2, 17, 2, 2, 10, 2, 2, 5, 5, 5, 2, 5, 10, 2, 5, 2, 2, 2},
	// 7: after anything else
	{197, 10, 26, 65, 10, 5, 2, 2, 2, 2, 17, 2, 2, 50, 26, 82, 82, 37, 65, 50, 17, 37, 37, 26},
	// 8: start of a key
	{2, 1025, 10, 290, 26, 2, 10, 5, 10, 2, 17, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
	// 9: after letters in a key
	{1025, 145, 50, 26, 26, 2, 5, 2, 2, 2, 50, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
	// 10: after anything else in a key
	{401, 290, 17, 101, 17, 2, 5, 2, 2, 2, 10, 2, 2, 17, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
}

func pieceTypes(stretches coding) []pieceType {
	return []pieceType{
		// 0: word
		{2, 9, "CGIKNOSTUabcdefghiklmnopqrstuvw", newList(
			band{205312, []string{
				"id", "uid", "type", "shop", "user", "goods", "Id", "from",
			}},
			band{82773, []string{
				"code", "page", "name", "date", "store", "table", "order", "time", "no", "sid", "pid", "gid", "scene", "phone",
				"channel", "invite", "card", "room", "Code", "No", "Type", "Name", "User", "token",
			}},
			band{22499, []string{
				"openid", "activity", "act", "title", "share", "book", "class", "coupon", "product", "number", "price", "city",
				"lang", "level", "role", "mode", "status", "staff", "agent", "device", "group", "company", "member", "course",
				"school", "house", "ticket", "batch", "exp", "ver", "key", "tab", "cat", "cid", "tid", "rid", "num", "team",
				"area", "seat", "floor", "row", "Time", "Key", "Order", "Shop", "Goods", "Share", "true", "false", "index",
				"detail", "pages", "https", "www", "com", "ch", "qr", "poster", "lat", "lng", "day", "start", "end", "value",
				"data", "tag", "plate", "in", "out", "on", "to", "new",
			}},
		)},
		// 1: digits
		{3, 10, "0123456789", newRun("0123456789",
			362, 325, 362, 290, 290, 197, 122, 145, 82, 145, 170, 50, 82, 26, 26, 26, 10, 37, 145, 17, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2)},
		// 2: lower case
		{2, 9, "abcdefghijklmnopqrstuvwxyz", newRun("abcdefghijklmnopqrstuvwxyz",
			145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)},
		// 3: upper case
		{2, 9, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", newRun("ABCDEFGHIJKLMNOPQRSTUVWXYZ",
			145, 197, 226, 226, 197, 170, 145, 122, 82, 65, 37, 26, 17, 10, 10, 10, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)},
		// 4: hexadecimal
		{4, 10, "0123456789abcdef", newRun("0123456789abcdef",
			5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)},
		// 5: lower case and digits
		{4, 10, "0123456789abcdefghijklmnopqrstuvwxyz", newRun("0123456789abcdefghijklmnopqrstuvwxyz",
			5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)},
		// 6: upper case and digits
		{4, 10, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", newRun("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
			5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)},
		// 7: base64url
		{4, 10, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", newRun("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
			5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)},
		// 8: printable ASCII
		{4, 10, " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~", newRun(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
			5, 10, 17, 37, 37, 101, 37, 101, 37, 50, 26, 50, 26, 17, 17, 101, 17, 17, 10, 26, 10, 17, 10, 101, 10, 10, 17, 50, 10, 10, 10, 170)},
		// 9: punctuation
		{5, 10, "\n !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", newList(
			band{741376, []string{
				"&", "=",
			}},
			band{370688, []string{
				"_", "-", ".", "/",
			}},
			band{115712, []string{
				":", ",", " ", "?", "#", "@", "|", ";",
			}},
			band{13312, []string{
				"*", "+", "!", "%", "(", ")", "~", "'", "\"", "$", "[", "]", "{", "}", "<", ">", "\\", "^", "`", "\n",
			}},
		)},
		// 10: uuid
		{4, 10, "0123456789abcdef", newShape(36, 2048, isUUIDPiece, UUID())},
		// 11: date
		{4, 10, "2", newShape(10, 240, isDayPiece, Date())},
		// 12: stretch of Chinese
		{6, 10, "", stretches},
		// 13: wide punctuation
		{7, 10, "", newList(
			band{332800, []string{
				"，", "。", "！", "？",
			}},
			band{74240, []string{
				"、", "：", "；", "（", "）", "《", "》", "“",
			}},
			band{23990, []string{
				"”", "…", "—", "·", "￥", "「", "」", "【", "】", "～", "‘", "’", "️", "\u200d",
			}},
		)},
		// 14: kana
		{7, 10, "", newBlock(12353, 191)},
		// 15: hangul
		{7, 10, "", newBlock(44032, 11172)},
		// 16: Latin with accents
		{7, 10, "", newBlock(160, 432)},
		// 17: emoji
		{7, 10, "", newBlock(127744, 2048)},
		// 18: flag letters
		{7, 10, "", newBlock(127462, 26)},
		// 19: symbols
		{7, 10, "", newBlock(8192, 3072)},
		// 20: Greek and Cyrillic
		{7, 10, "", newBlock(880, 448)},
		// 21: full-width ASCII
		{7, 10, "", newBlock(65281, 94)},
		// 22: anything
		{7, 10, "", newBlock(0, 1114112)},
	}
}

const coreTable = "M78vj<ZP4P2J4RKP(PrQ_S5Ko<iU/mDzup3vUFP|0q.B7|/W2n''Ek]!0/$Wjo!]SwF>VjPiu0xii-ml>g('_&,VW75@WTI,nTQ1B-QzNn4J$by[D^W$X%OlF_" +
	"#*@%rj,@yC;`j2,c>X-T;Yw}&0eA-ydvAj)=i<bT70o+YFRWd,6{O3!zh4h[k#xt@#:KFPyIGcM3k,=|r}n )2f;B&('7#O~%nJ@G|g3r?L1yZk:)RwaT}B> 0" +
	"Qf?~'/H61G${`)xr8QRGLR.-<Y.L:Rmi!O)ZFts=x3Dg]CY]qqd-$c$aM$Qv+ot7S9vAX!^k<pY2<|247zCTfY>i)D9M%f.iwX#OU_;8p:.*;Du;.uR?#YEzqD" +
	",&#Ryq/Ys#-A#cLs!c]2`ksXs6iZd'    #h&PB%  !$!$%-7#6@8g     # %    #h !   )%n&P !     -Mp 9 %  !D  #'#h-E5= 1  A8W5`b4XNr-m" +
	"ojq>U3R{.JO93.M~1dCP&!H0ixN-L37hl29pr}P^M7Jf0*(lI0O~2@1vKl8J AT2dG3j!(!OX.4e6`/_Kx&'0h%p.>su)5ILtPP/5I6uyY5n2Fd1n9bloY>Yx1" +
	"2NQNdxN#E$)zwL](geyK9'g?*ldNKEH(I3JzlU7{Rs+meq,$9=):5nFvVdo0rP!J9);|,4JSNrB[CAV:(|Z5t+XMuDE#[xT!-2oueSs{^bo$ik#'4CS4]Z#23H" +
	"D@#?5OIN?7h=9@fL1nI:Jmla$Nj|#V,*S<2[3hC=.e/[,RFPUnjdClf9JLR5o~Dv*tA,l?dfFRpS>iyiEm-EaGYqoa$u!-J=O#)=yd,RoY4cJd'|f7pvp3(i&3" +
	"Lr_4A|DVl=nej{$kMbDhD;^0)b:eY;<mCcpI':y3C_F(@%bHc$ ch$an'K0iM%]:&W,2E+ M,`'+R,$84:pjC>;Ojcw^D)Z,$Jxc[&fI!6Xed=dDCl@ fx_o][" +
	"9(#n+|di>ZV>MMUmc]+^q 7 Dh'7jgDnMI,;De,f^yVLHG7U(<#>wA`As/xM!~ty$2Grkj1VOl-JS^Dz,40|,#IaU/$[FgFIg'/zVttYm8-MY^7r,W5~`[R|#H" +
	"n+ojQSvtgl8G/1P`<Y7C {8i$* vkkwx.*C4'3GTGSu%O3$zWXw[+b__umM=f/4[&P880R@t]n%mx ME#oE_: ==<8lNZdZ6g=N0Wn4>5sk-Q8t]ic6;qKGC7k" +
	"1`d(W>QG_p[_`M&P$,9Sf-BJdtUU'oP82LNcuKiaBO3fFX$fn$.[G30k7WpjU'(jB@N^ceyl7t;i0]kv7l#rcq1@k*!?)Bm!Yre+l},G!T3#&XONFbb`kC3RI;" +
	"yR71B53y6:TYP?;YOr4G[PX6AOKp4) 1=XPSc;tFg)z%/9wGd''7h3,0t;P)qs<C+Tld^*+[4IRivmi7Bo_('~%eD)uGBSqV6(*'y( %?oMA9eBmuWY?9#9xYg" +
	"NET ;Uk#q(y(G4$;,%mAA@dF3AfdU)?~x^(=rv$o-k6J6C$N.[KcwIb{?EZ,iB*SC.Lbg_LbUvMv#B=Z+j+u=TG])o>O!}!9!lPB^H$e*u.-^7L9H*j@aBjz  " +
	"a>Rw#l@'V@pAq'v=D4j$FC%bwh#K;? IMbi_YnG)R.*jTa$~L2=;W6^tK}kdW6[RP$:,-L4{7j2)7Ym`?N$NA5BEyF%*&pC-I'Hy>:)U +Oru2R@jF3_UUJr@/" +
	"K[DF;6E!nnZ0'Eq}<f:u+Yfyf[ ^Kf>j[3fl*d&9M;hD8|fVmNgk+;dZ%sx@UB=T +D4HopuT{&vNH&wfNmJ*t^R!K!l9x1$vB`k7FU?aR0hf]<w_SqrR_rS-%" +
	"[(uC^L:?1jVX-GoId.uI6w/S)&s8SDosjP'>6[y'7[A4.1H6m'Aku]]HvwuTgSe:Y^]Dt&(V]mm6njSd+ /H7(r-b^4!D]DM?{,<D>Id<P.0!$6Ffq&P      " +
	"       #+)X'HfGU:=5f-Yb-q`R`(=/GkZZ!+5WhLc%oC8=ldB:UC(%I RrslGNEOyT8XjP^4|%X9/PSO;L=q=uS.PsF:>lh7,!@a|0m+rXqs}-Ky)XErQP)3'" +
	"vUwr&jq5Z1_'bw68549o){e.kNvsEQ0V@VL[U~F80{%1Gee&P]%{d|'5f-ZIZ-R;MEH5q4lQ.1(;ek4`1o5_71M)Dh4Dxln pYS}gQMb$:^1mkl~1yEZew5t$L" +
	"$mH~x%j.M6(lcdv!^v&|uLd^P!V;O# _(}=yn5<.7kj9w!e<Ru;Mq,P'8Zh[Jw#C>0mIjL.PM;k5qH#|1Od7eN$x&4e{^C@6xBH}%a#Y9q9_y[6&%]2QLv([wA" +
	"!HmaxlDlH[hJ'm`kQZo^!$Ap+m 42PcGx#A'tsw<U.+$xc6t$9-[S-a@ty!Xr;mZ8[R8!FrGd9+lZnIs/r[nvfJL1368KO/87!fhbi/5_K>68j)=0L7C!.G`EA" +
	"KY@HqI?DN?R&R7uNj[hsG~IFLhtz@:eqR|:kB >yd*'Ojy=j_eH_y~+v]W>yh69(!iRT@<HMeg=9s}BsP`0R'vO_>9TSFa(yM3TL)l78mnQ,UrFq4Bv%_nq@Av" +
	"++pG=GnNlg^_d]'[4TgXV+XKo-wCYmLAw-8:yuH*.vZW4L=w7YE8 he,wZHONw)!kOkU26s: nGOU~%<VX ),BDMUOjC[O-Dy~]#k&UG4}j/$:78OD5kk9$YR " +
	"Td`]ag6g2}Xf#+TpdyXA_8,&e.%t<S39RU*(l7mf,}Cz9kj44/,* v1xF?6PWp/r YS{$lU4RhK;M$nQ!DG:S.N$ZoZ]c/k9eca:WE8hS{QBgiU_UgN8D| 9yr" +
	"pjZP?7Hi lDXIuOXdOPV?QPCYw0:]`u!x(#,Y~nzssr;jIGRnZI+3.)|=O8`g!PwA!U|0v6TH}H(!Um82L(rac&YjNykd&wv,%`bmEg[M;ylnUqMtL!3:$OpE4" +
	"!n3K7|mRm345^`yO6VL=&-!*Orpc=? B<$-dOZ>']jrn^p[CKiM. Ix%LU!g]y!$#s_r6Vkne~$`2I&X    &R!T!fet C:88u/VcLR} 1m7H@3>*oHyfs_&)^" +
	"Lx5u&uM>Om!F!,#~I^NIHyP>3fL:)=&$0Re>1QC0L(V:^Gy97-a(xp=g2F_&`uH4bc-+I$&>u;#kXtNL$Dj?FZdvPyaKSC$3d#V?Yqdos9iV&?LNyfAQ(4T|<P" +
	"Au>Y4?ZG5N8bRe4_*icHQ+a-MNO<&Z8YC<o9 Mb$3y/YU1uh#*Bc5IQZ N8Jg34PwfYA<C3>ET6 W&OB;<!<ajhzYR-*o$8M/i#}6b WC-bfL5<FAak! -Nh+~" +
	"QbEI7=-UNb4Pv2N(:4Ja8m&KO2yWFaWDO^<'sAh|opiUy3/PE@^AHrluW8MQB$'Id(z!8`7u'S qr#7FGl+bqux!'Jd>=wo$.-K`=$pXd7aZlu%(_<x1%`%dR " +
	"dgK`X+Z[yj>j.x$m5d[ 2o+b4N 9,^;R ',R!Mie7[<~J`L,Qljz hwC'2jNXetwnUl)]^co^Rwb0>LcRE/&'xo:LW`9YNY6 '9)Nl+y#*`Ms{W&e`fgN$  O)" +
	"&Q':j;(7Smtx2>5R *7#B5yg    A1[@CG A#Q%t. DPP3M))Q0Z>K-pJ~bHQp]^rg@vJ4+3S'LJ2~Sh9%@xY?N@oRyb2`H2@nro7uk[t!,5:B,3,!hn(Xj)%p" +
	",/&a'@v&F~22%d0 *} &*(; C^Z,L|+)Z;id#>9XKMcmFsGRz&DLW, rZm`?&%YT!2%I1vI8G4E_.Y-`dk?fQ9sL0ZEo!],,W| $R>9Fd=f#*BQ)hbFZ xkMw:" +
	"xyxN9=b/,u7MXO=FP`YfhsHP-%1n@t7+vpM^'&YS+6ZTiv;17!z(RLg2Eby@ixR)38xK?(X*?1`4kU[3O I=eO8gb_?Gam)~VPo74.xXp)N hOAeMZK&>jZC9j" +
	"yx2K88X%%,y)!: B)1,e_00^,1]1>Zmzy(a}lVV`xPcDI)Zxel9T6XdVl@&',X&X[grSt{>8Y%>tJI35JL)k9XcqB=U}KC=][8eIDb+1)E801_MAA7<C+j&~?-" +
	"iw.>08I3:_:ja{_n&)5y3=-/y-i0d:DXY;w7`SFuiTyG;c'ztsp8'sUkAZJT+M<Gv(ALTTxE=+uM583g DBLm[E}S*A~]U^BP]w7pWfqy&*C_ZKZ<S2s:!fFT-" +
	"qZ75/qLe,HCcX>GBd^!xygL5hf*=f'-Ms(wk,O66/TtO 2LR%.j^rHXHf{OiNz-Q6$+2>}5:6`xa'$EF4,aiy|;*b/MYfCuByV_o:WB8D]s4pk^y^nYUSL:;>G" +
	"]!;7uJ P: ,/!PN, -G_'su.Es6luA U8Vp|<hS87cdXfCcjEL>qI)ovQ931Kr(Xg=es6y`N/6vwm8vX=F-rgBMh6[EQPR72,B2s&ql<B`GpbO@v&#OXmbOt@8" +
	"i_9{,Tc23'0hT_?5p4  -YstUo80_=JP,Fh&Jnku.zku:G[1I= 4>-`*$G/aQb:HcIqt0AiP789rMv@icf7o/K @-MU~ M 2)?;2,P!g^P>e$up]-Ir?      " +
	"   6>V9jaH[awY-Z,8Z10S^yhUeF;~gDGLl- E+[=SM%+fm! 1!G)6 !]XKA^_7X%v@d>:2WoYM*:QU1nm,2n&/'FX;iH~d1Sk cP>M1X?wqf54BQAKc,G[$ g" +
	"N02 3;u+-vKu!Ao74! x(B2[X&-*.xtzPr+dPT<BY8NvGZ?['kMeu,#0&[pp#%dY'G$`0O>'32VEqoPwWYwr2H-.?+<Gx,?]Rv Y+;r$4bfM)SyGf6#p?&)8yQ" +
	"2Bqp@.kI'7X}T@(7i{4CR|OABAew/7R^fhi-(xEr!R,+TxdW1&r(#1&u<n5d^iE!)]jPgV*]SA 7wP`.fb]<=9uD DNhRQB)X4.X*$ !B1D/d<$va6#dgpmB9F" +
	"OT0c&`<V'3n# *ROtodt8X9l9l,tm|!Gd|S84}>[rE$DZJ'u(W9;=SkVA4qTnJ.DYcCwN1+gF9+H6':<fb7h=1!5X2S_!o#pB._O,s,m8Hi611.mE,$q[tTB*g" +
	"RwHV>Bcop0QRNm$VStr ;|%WI8;h:Uc(NM<~qS,{LcZy(Q7YAhSA_-k$'Eb9)s t3,<u.J=1)YDu&#&10_kx6!dQ!oqqw53`+Hf#:%d>0*pL$!LT)cMQQ}/!7+" +
	"M0'-U+MHfD*B276LZ{,HEP_qWi!MOC1Yga/HyH=IYb%xqhj:E0d^fs7=JK5~7sJX:7ed(#8'x:ZA:+e4'/6XQ+ )aGA  f%3B)j@3H%M=9,Ch5SR;P7U$&pQ_@" +
	"-=kE*yH%,#u%HZ;6]2'yRXAQU=#7T4p7YKNPT[sOj2Bqt^=G:l72oQPk'C]y5g-?Vx?[$hykACM.aCq$bc,ZK8_]if))l'tzItg'q?9u#A(yC+7`Bu'].NT9nr" +
	"+7+=o6$(M&MJ-sBoBM37>R !HVBH)Y,J6P([BsT)$!)9LL< YdaPE?Y3W#M|&s'eZiE_@?[!X&&1m7SAXrN*8&VQDtb'NLH67+8nE7,t!6'DB=7x.a:b@2I t/" +
	"LH>)<j$U9um8(K7e7&k3N?j6Qo#%b#sMeNj!&:u `Gn%7,j$@tqDQC@N0L__`'a2M<_JNgOH^RP(.0cT]PWS3A(R4:0dy|Iwdke]3URfJ!IX]Z-pZ+HO$?WC[e" +
	"T}?@BJ#~!n6Pov>V'^<U`wtaE1EO2xs/oT QOp#vRDK-Om(<-2%gy&=xrf,/gX8!Yx'_7wOd&MdT6Q,&<n]1iktj&J^NvHz&!lyW$bqtMHsv?qE4jI ikZ75K+" +
	".sLR]ucmuEr/noyrYD'i^JsvZrm+lHyp8Gi?,!fVvLyc)|sPHA4g$-jHMav~M*ca)Y9ixE&Q<QaAd@v!Ax,B!IJ~^@Ga?9%94{?a7'"

// </tables>

// <zh>
const zhTable = "JX7ClbgWMu#e$V+p01`$0.RW3ULnZB#cT*XF$*pLZ{,l!eMpCjO%_QhC4!*:MYAq7>uP.ip#NFNART9oDKFBT7uU=!VkDoJ((o(xCH=KJDt!tXW9 <78lCi '2" +
	"RxY*-K'z$=FsB(dP<.#`+@s<9u4AidNNy1eqe7.]xs v6&3zG*wO21Si:pP/P}7eC(<] }I^yO4>=Yl_xqB)f6$NV418-7Q3xyA)jq4ent1{AhH}]RIMR9(^<6" +
	"H.HKL,s4@`p8$l@EWFY3T,gGoRI#TaRwC'9=,* !&s,gM>'3'|O}&u#6`&7amtoTez6`./q;EY1hqvtum.Vc!_4sVrLW)BLd7ig=nFTB>iJ=bjFt;37ua2Qe8z" +
	"&iw(%&oN?*j+VBWd]gl9J^*YB(B#1pS&n]73Mt(.OL<)1yRqAYQT?w(MWfi%1dV#dwO=-B)7P{QRekL^an^Cw#Z'<e7:0cN'/X,u_kIlfp ZQ/r*I9[*tVSav>" +
	"g]5#$P4VE/&X(Z2F04e3vFK5S]14].=6w=nhLx0J>|Y153,7#hF8 bvC:s=aeJoe(BH<75!^4NR+O[jk_vHy;|abh2tTfeU]M0'C#+3xJp#1[w%WB'+`o(&_Re" +
	")}X5M'-E%5M^+o7<GQYj_ V{pBh)1!].t:cx[ku1)0wDPs!f-Ids*}75*^uo.`dI,ZMc_PSx&^N4!$lBMd ^p6('.o!r0Fo2O^DA=C`m1q8O1Tampg6]%b>EBb" +
	"MAyu(18i=WxKN!aP.Pxz[WPjlb&hdYI%IGma8$A6f!l[0#30X{<VIsB+ADQHMgU#`Ds~9VCI&8JCMfH34T&cFc#VvF?q CNzm-,z$uNEqN;900F[!$ev.TcW7!" +
	"&q rEjnN,t*ktZWM-x2YMYORM3!,ka$ Gu`6]@-/-kgh%}%$=qi?JA,x:v7.M,&Tv{yU--Qz$8.-Ej>{4Yk&Or(5m<1g+NP(sM$:4{JGK+K4?wtkxqA>Gkv#N3" +
	"pstOsuk:.(DV$!=d[O&3[2ov#n'6>S[Vuam>#E7vM/OAFsNKtGhtL)<xS%w.f8%NLF0-]ovPKN0C u!TQ<0=Xl0.UzF/-.3GA#$Cy<7Gn7[DugQ=>i UrG#m8V" +
	"-:XhUH)M:]bQHOoR8_@{,qBg1FV;eDCMA~h!vs3&RDOb@CEJK^hf%x.w6o=B`>ouqA_VCf)U*}5!JcwKBE^x-J<k#l Ro)RT           #,g8V!se2 O6H=`" +
	";WP.%18JoZP6)1%l-X0-f,wH@+Xa$8o9<SwUHX4ZgJ 8RWuRa>!k*FM Da.;yE[HVpF3u6 +gm%)[4?]jJ)[RtVeolcNY3UX8FY[]u&A/w@aXcUM4S[E9n;|m," +
	">0Gr#6Sm'D!5-sdUH!DNo;2[Vs&mTROUnx&P,y;/H:AtyKJ!UfwA(;%@+BTJ.Rw+XqFFcDJDm.lc/{mqn~D]d;:f!2*%`>!EM=8POuQ3HXe{/v/rV P?2$3zu<" +
	"NX!wi4=9,1`qycH|uoM@:TfcX-7w)I:*K@B5MDY7lQG R:B<d/hh^sAtf_.kN`Bsi{,l;s Q lQ7UVZp3G s!n#zV&nJSxj=Y%4?8x.,dj.f0ov?']SrT+:14v" +
	"2-73h8T^T<=(O3!MbnN<^vAJ2P)`r qY9JRC`>P@a&aAB<y8K`H&&BPl%/5}nPx;I|$;ZtBhk%,1%=6P/jHQ2$I?ic#UT{ZJcyHV;qoZrr(=c01h(wU2dhaKq^" +
	".zeAZpg458e}#hB,-G/5(qfi7/&PGTHQd'W) *-Nh2y|IMbb@&@~qb $O4>#B(#Or~6Ck~UYY>+&tgd2!Hiy/P'ZaYX'-?-jB}iklKku[HIp9RB[o3?cp`N^)$" +
	"`x941{D_ao#fphBG>!E*0`,ZVNE9aUj+Y76mZO[}'}Se/f n>cE8V<-M.-^7^w<)X~rYP:Yp f-_'sHh*H;/p2JoGuQrv9-`T#'s=n73&Z)[# 70u44_ @MsWF" +
	"!7Ox-=!anj7d6mi8Q>.rXr!`u[5,Y^<$>?oTALC4&sCD9)H9nxRj%|^fCW;4(B#+'x'n>:2k#CT :.!_898{u[2 5-Z@[@:2o]T]1v(m> d)fw?]Mg6uLD:rwN" +
	"f>Z?J@wW# ,fM=@!Sg7>=UH0dFk:2W8*vh+[2T!dZJZ~$>E-1_Be';I9#v$F,dC|YzU^AZJ/-=QrDcmRI;ESuE]}w*2Uo3GnM)I,XUwcFCb`a(+&O=aZ#&L#'u" +
	"RYwTWOF~,<EpC3>0jV>u*#9G0ABJ;Qx(G=>#:!R(AQqGBe.MkfI[]6Y6-TF[S^OpR$6HJHG_!A-_2~5aOKMl*KY*Rk@(+$:u')/ICeZ:mj_YR8.(#|7W_H$@,y" +
	",O6'/#Vm78 .v?LY<UB|UsqG$p4Jce$k3wk,(QKslP;_b78I>2bBb~$*$M>h7#y}/>(6&$eNsRt[]zN7nd,v9.&WwMKl]z</!N5)5`?P1l1E:<&@Fr]=c_hf=w" +
	"msnfF!85-}tMA'fRD0#Hb=:KA=D1+Gke '!G&a-%dtqg`jrn6/wQSH[l&wTcq&hz/MXY9d1!GdMf&(,!w&qtn5=mWOwz-M/dQp/Tl:s7.qN2Ge&y<9<#m&^~a3" +
	"Rrnc<<C|b,'~[JH>RMOueJoupK$8,;Pog0`?Y),q'L?->fL7S,)njXg'B*7ylpSeR6d6]v#YU_:,6}qw=<rng6u9Bz?|lqw~SQo#'qggw$.{Ebrv$#p.3k5XMN" +
	"%riLoTbkS yG0AD#E.-FH4j]4!Es+Mn-a@;oEKpn>1Omf?dX(M)dl:3+Fi%@$-S,e(.wS^?cjkPJP@:Q3%cef~_{Qo.If94G.InDAw1~!2 jG|.4]3b)fn>ybs" +
	"%UC&;t$R246whJ+@yQ?B4y/#)s_i  su,p)]D*fo>@=gHgFMV]q[X>+<3yNk.nF=)Hvopmolww@j,dh?O(o7Kz ( & I A  RU7&W8v]dnf7I!vn5^<g^3%Qsg" +
	"w/PT[y).M= %&<r]g`  .ES&?L8kgRV%rY&]SN]*_9!qOqMDR+#R ?JDsgdurKj54&U-.DBMJu+zl~k@S1!qV))<aAe=%Z#K0Z @v%'neOyc'YNbe3@G?wT^Q*" +
	"gY%M!DD|dI#ho/,Mr8RhD1bejNE$eX=Ts{ z!mowE,*zu,b9PY9tdY W7# ~/JaItzG/FWp`+W2+N[^Tj~qq8_G?W;!! yD%qougMbSYd1#U!XI!gMr 2b;Q90" +
	"emeG_uHwo>(rd&0|'#n~*YB-V'f#!v*HqiXg-XCQAivr[ PzvIy3Q7 LB$ oi'ZLu:p8#4mEa,d*QQ)=)iPvgaE=M';8[/ )t^ 2DQhsg:*G#fS5#{OcW1E,3i" +
	"`7)!0BGuFx.LZadCV<ZJA[?zFW@y'BsVt_TnwonoEZXWXVr7hGEXjT=]]4Q FWJKf*J|j{R^4f,Q8V<i9x4=ptVTJwbZ+kvel]n~kUMA-eoGqp8nUDLRN6d?7Y" +
	"nUc;8OCBDamJ3r2B[$pk+cWeAZo+M6OO%f&Ll3pWoDNy$.2CiGxiEp<6'fbcPN,(f)-Y$28GbBaFb(mS,IACD&#Tfg4|oY.ChvDVRBjI@:Nb``'t9r$7CfHK(/" +
	"@f^8:+FSCaO($h!|vSa?7@VvIDOo*~sJD:%[<l@|DCE?hDqc0YD]4`/Hb Y~Dv2u@zgwBof{Ho b6~=+;jTylXf2J~b1b;@roOy0,aT?<gKzCsmvs*UJ+1![J+" +
	"ZllHTDwVN&g,h'daQQ]}(_t5+V#KxbG%o(!EeK06B]+[.f-m<UA6P bfm&[$4Qm)EO&boeG4h3)trn;07YP7TM)eJ Dp=dVVeXx]>tI_iQ0=F57Q1~ Ci;%8UR" +
	"!ym#Y59p3?nVv@yj:&yXK9Ec_]+d9&:$x C2TFrQZwhd;/TkZaR'j#JmOU@CquFZZ;J;q_@(69&QLd<<Bo_`&?0IL<w>YkurQj<wd-#%eeCB*@Ic!VxTYgy85<" +
	"r3=~C;lcCqRe8zOfCw?S<rq4kaxm;OaZ^~t_EkMC b[B#aFrE7WrNpX38qOn?KU}ICrchg:4dk9xfugIXZV;AU,A'|,}vcgfdvyM#j]t3cQ%<h#1eg7?B>bi;C" +
	"`c0J52&7^O)7`-JzA`o MrPwk>d9$h _R)!iQgTqu|nV4bS=7&Xf(hv&Wbm*8,>$T27Rgl[,o4U2V|A8Tm*4$u`'BFRFoPlmHWk~NWW;qTd):+NjL7_rH1f%hU" +
	"ZqX|@apL[Fn7m77BN12&T3XNcRZ`fk$CET;8!6(Z3P<`%ysUcc2zoEkt3wZ.jW. JheSWsq5J?yz(_Ez2!Gd1Rh7jg7Jq]&T65.,1Sfvd~oEBKf~P9y^T6 hd7" +
	"9SCA cuZCLt[$wTDB6_:u(y,_G&(C7k`7g>CsNY-H{yP<Ov 73cF_64=yS%9.Z$^^QRQl*oT$m'3Tev|-<#Qw8o*tzJ3I0e18TMU<{q<3o&dI]e>otM.GrO1$^" +
	";gbLM~DU,Xgsv^*Lx=#OvjpH0sGFqH9&**&+R-Vrq4'y1+8v03IJ!23[qj0-<L(v> ]c%oZPi`oJ,{g510L/:,GdA2X$/J?S#:Gwq@3Y?LroxhKa6.2sVu(* w" +
	"ML4YiwVs5LDkuqB_b^RX6jw(ETOYf~h:HUGyp'tBR`^^&BQtq<6/-MP!+A]*t9lPEemF3a@?CHn4%S>UjsteU_OgyMB[6sSB.h+t7C<~>frkF #@simn=i[>Y_" +
	" ,]GeEUC'}sf8X$&@Q?jG['p<vs{CtmZ;sOHM!v4M?L$:,rg%[Dzk:3h%5TqXY<]ZRxk!>.$!)L&e,aBWK]kAtsM@tlETCAM!?;-:^!er2qIPcN]&FuU14,QA9" +
	"CYX]U@a>Rv4wOoM6&=Oo9-I#y^!U0Qhi@+W=]$$lb{>>^bHVi;!-s,$*=&?_%XT-G?v(XzB'7#Pn+|8;Ec#.o]fG5|H_>nIc^=('U=IO<4C$ZqnQ%2h.+$Wk&<" +
	"aIK#5-3.HxCYyDf,wgepd]V'NHbpCK@)NkMpC!s,Y)K[blti-Bh7`v06P2UZdy(c1_<V1y=5dAr#,^=<GpY&#>KzDK@wX2SnO1)<L}qVMv0P=]l+rq(qc6srI3" +
	"c*Y_7NM*[aSqea$xbQ+B.k^t$DU8 S7_AA5^8_?'h8u9`OVdi`RbW8rLCP-Y:::;4S5cl(NTdiFa#UGeAU.9R_-I_5$D D5<I:h,S7jGL?Xs>]f/UoXuPm8rq<" +
	"#@qq5y[+>yCN6[R Y--i<PRPgb5(4A;pVuyc$-w_>#.s7.y:qK)|H9UQD0 v:UuM/,%.'d7@`L'L:G^nOj0bwXP2MdHZnM9*E]viI~njXU@nC&>964x&u;DsYe" +
	"*I0[K+>e^S^2Sh@Ngh=2:O&-Nc,TQS <Z01qkAu]Kh`M(~d/o$Mv2$!oU5#[Is>^eef*M>xY59vTZ@gH!e!%3zjAD^b&$VR;kS1r(2<[_/8HeR<;Cknw=9*`@K" +
	"*oAjj&U?/$*RH^UXi6jsZ_pN%6t'67/qTPYG^2yH?|9|+kYW.`b.bK9db6!!xG.VMcYYZ`yZI9[g>WkQII,D*LCdlcpwxkBvKoX<Pxssu*j!fcv!nyUJjpXv]D" +
	"7=xm:e<ag8uwgz`XPVW{wkc-Yh.zTy^oy_0.oq%bZ>NwKg8y'I/Qx@o1Tl^+m-DG&sBFn=L7:m:19Cin0T<<PEMb*J [9L)bYQ)PjZ70M5r QwUv_<20[YtRqT" +
	":Jd.-ND5%@'q]3Ux?x,u(/`'M;#GwZ(8!@dx+Fgsxft&POuv ~YlxuFteYgtN:j*ov.R+X?wOc``eGAZ30qsf%5.,k+)iaqb8#(WT!9uPy,;,&5M`{$}]KMGBV" +
	"AzDD[L=rMd0gd=:<s<UX*^he.'1P<oo>1j'QV]$FHqxs*f`>f1*@>Hk3DEvsJikU.nPy9`VQ0xmkT|En1cYh9jx;b%58Std}m5!'Zsyk[rY!n<G1S`*(+`jb8l" +
	"jda1;3>DN[';GGAO16`6I-6 .iWn'pGM2w?v?DB;0r3Dp .Rm%Uj*Xq+of(&Ldf>szlRH`-'MSOC,CphCNcWH[5**xZ*?:4&NV9Y<~R_Ko9Lhi'KIJKdu{tmSW" +
	"jfJOTDSovHM)pG,bm%R&t0U/DR98lJQ(HXI[nK6LV)${)U]ve.YFeGy^?,[)PnB4oeu@2{.?-sdEK[&xdAhhF=#Q_ oq>WZr(i&r(d&D ]j/?Z8IQTg>0&Zp`)" +
	"S[jl<r0-((9Ihr_(K<8A&Zp1'?!LHzBN!g 7d3qUxjVj-@:8ZCH4 @X9 ]e{[Y#isqPlbj]^P!6Q&s-lObQAM6G|.U69XQ_Igs- 06)gYX>Ynj2:pa)3)jwl,<" +
	"NH?MVv)P=zm)R(EIds7s=7u;_;$N;T_,_BRzkMaJ.5i'RVCdJ$4F.[6]/|$=-aqVW&W)/Ps6C[0@cYYkvimi9Z5b*M@Oeq[z>1lF-{HV5BbOh,7h:V)lL,&Rid" +
	"K]r2H4E@kk E)~HDD0w:SKVI4MSWHR>U5:P}f)$G>y!Vfo@ZD,h:vB Ra^)OU)6QDw->0~MZ[#!%geTY[]OU 1ONwNce<Z8.<Sv6`aU<xd,~jRqKiwZ#JAs.*L" +
	"S3Ce?fNSN3'I6YiLqGd'b6g!h*g.4()BUL8vo9DL*r5-p/6qBK[{B(M 22/bG<4^'5d8',7?;>h8U^c]iS%[=wyZ#o;,!}iHDn7]9W[K^V5fwI3c'cR1K>Xvu(" +
	"w$K,8UqVSd /9x'S=yo)!4JBvfN=YvdU`RGn6<>*X~CGGB_SV3Ssfn2&z%7`=h.|G^[Gh=d'f:M53X:kqB.q@Vx)n4Uhg;6I /23h^q'^MTZ.sk[UR78D['%76" +
	"JNz#M}R;E>?F<~7'o;'#SO%Ity3WbEkM-9 & )MaT)7T@j^aQhM43v&Htu^hOG!g@Ped=E%YtVyDNC-Ar{=Z%-E!UVJT[kBxKsatqi bHs:lUD61Zx:PTzOW,j" +
	"0w&nj6-d?=:sJMin#n+lQL6<tmw_Uan.%pI8DoqgL*)P9jsVUD&p ([raUal.uT:h]Y&+ BWFFT~`09-J]2X8g,{6k29t dBr24gL5 pD*Sb$Zn)uSR/ULjomz" +
	"E`h{4vHvNjB)#~D}8KKWopZw31@uJAHWXgh3%FeUlj@Xhph^2JdrEnO8JK5;`($&/''jwCgNUZoQh]&htjHKE!c|85PB#n?SMPOH3[qg:6D3]s3}5f*uY*.{cg" +
	"Gnx`0#ANL#;tfo,s[cw#?Se/*9w_5d24k snq2Li@S-VhKfQK`Z{kIBv!_*F5>s4/l-S1KCuA:qA5utU7$==eU$&/~]|M0>;h8^D6Hv}l?5a7B^Hi,PjLL<SY[" +
	"3D7;VKV%MatdaS$+i)HSDU9+9n@F5>cg_v)#AEX?B$<PH|T~r!m3b=)He.6{TvOm5M2!Pr=N<i(`wOHgKa8!2Tus6gMkZXm8I<MBb/q3M.Y0Y_x&)>dMnQc|L#" +
	"L/T9#f4{$imd6fU#M5@VPpP|H0A9/;xjC2>L8Mi9>b/mvT/jgN@O#[7LM$ ]#/VOeVxH6$79!m+[8<-C):vw5>VTsy.[lp=e'3+( LtxNCWUxD#H'vw}s&xcI2" +
	"U~/=Z%I1y[o-gZit`_oM`pyfu)[f/$tjun-4p)D(Bmk,=VQ1[s1;wCt`I52gbhI=F$;:2rfB';9(wr)xYdOBGr[9.?`h;z+p+^7gXIHM.TtfB_I;x hNSl,3c!" +
	"Oy.TKSWLSaLR2WVF>W(&:./Y,!T{/_W2oQ!x!DGBXNFA,B)Y,[hJu-$AJdZ~KYO@m>K4hzP46*s36vxwAc6A,O?$J^+~&h-%,8T(6s)Q%p4* 65T &yj9eZ~#{" +
	"kjQWP:M^/69(>B&2$J4mwkI/u}/I>Ox]#'nNcN*XBCdy^>VLS8sZA62 Bw&tg2HVb-b?X.-j:J0[Rw,m:GGr>)wgi,2p $e^.S;V9O7Q[-3?!2nvYZ#oH_qqa*" +
	"U=!k5Dm$TnEM b2)8gPL)r:[eO%t01/DWIy+@c2NLF'qdH?2f%+qU G`dc_EoPr<%e!@.!Q-^~Pc>FZi@w'0dm@>r0P_D8-<63O8fvp>[R)v/,p=t2lVYp#(O~" +
	"BC$xTe@@=yE?:2.zL2QVdz<-_nyh;P^u1gfmh8#W.=4ilGlD8N$zNGV~%<hE4sm1wPd(N2ZX$U+Z` GnS.8-:|1rxFp],@`6IJ(X-8Oz?0+O8hfB&uVqF)&K@5" +
	"@AQ$s_il!qld0f6:plN,EM<>tFU}W%@p`P@)N>=pA:Hrc=vGccjZ5iD2`])564V&*QQ@F27xDfX:1AKa]~%jRW.<6fd6,!%6P{=+7'#C;~!c?Zgj-Pg@ I/G)[" +
	";8I,N_JtVd?b`y&*4Ky&G4*7iOafxrRaPX4Z.2V.WcJ&/h%2awEAf`F#wc7cnoVZLU)%Y'Qq&]oX:ds4$(K~#7(}1Rj_^Ee+WDl^c0LOVq(TM6nr*-z(l+xfe&" +
	"(}u8H&qEp0or]GDnY&T~I%N K|jAoniUqrZ,R5 I@kK?66M{caQ5NX7jz&SoUEM- /wq!4.eV`z!q#bQks/g+tc(^mvdFaHz[W-.[zr|+?#axh.Ik1)Ymp sLt" +
	"0^f`tXbD)1HCoX163Wt m@d,oQ'Q0.#QZviv/AoVd+Id&EJ;kkjhR9a$M3M`.KAra>'fwA,d'TDc009f8Ib 'x)XS>'^Q-6 (|vKN26}!J5!1ic_CK9'Dj4>)`" +
	"XtQu`rQv52m=L %j&laZP{YrVcGtJI^&rY8?L;f`5[wJ4$dS@#DP%3;37hM2gzxV.)5%1,w)g&jZ>~.L6QJO4{sq]IE?@w/J&}rO#:x%CwJCJ<[+Pu@`h9ON_=" +
	"K**0ivYYPc %1]T{6Lb?'IEE^Wj} q7S=bk3UI'7=LR:oK6uf*'[u-$KK}Pw;kShW-gHDMU:nOgj8J$Y!Xj)r<H:aHe{YHK1 r2N-q)q%1T1P $i$#C[>_ZVh%" +
	"?kVEMr7q/cB$0h,//=5IYc:$p]!:P_ | G # @u}&P,!     A!D         b#iM&M+ PBH # Q!$       E!T&I!y E 1 b!$ b    ;`Be$J#h&PM% P1Q" +
	"h3+?#V W n '!CB(o123/+@cM4T_7%?_r6Y+!(l <wF&RTZ70=1tM{:uX/]CrZ3*&yBiRYT|rH16*&FD=^KiRFoK=5E#CzIWnxS2p@fidzY/+s7@Qnu)htT7u2" +
	"X/*F@^qkXGrlbP:~L*OA5A;x&G6'o]HGE>p`r[tYhSdV.g:iaURGYH72@PZ$f@Yf.!sGk<OT nF`m],E8u0h>tZs HNv<!Q@,kF?!`rSxMBYO{A~r#w(]?XR9[" +
	"]P;CesW(Jk+^<vrclXYsLy2wWfq_ KZuaiiJ:!L$<4Q j}){d3%VQ!42$Hr&5'sSD_cwb%791P5E;8B(d'7n%<Z$AAA44|u#=4HXuNY|egWeou'}Vw)1/O2n?X" +
	"aAwtWNUJXF1JrFvS^]pjdULTl.0{E5ka +#W&'7w1dx}+m=/9rf^34.lr5u>e>RQw(Sb`LP2H}5vHWUQ^UP74>H9flt|&cTon^huDv2RB,&yd3'm6*xBu@oQsH" +
	"<%r:$@fvN@ 04Y-4-5qIofq(tjjN:`kM+G c&s-E5.,#KhU>wfV{RU fcFvo24??CM@YSG:.a7 )B5Q]>$:5HA$/i)#|rA@'g1!l#<W3Yj:4)od81e3bT !uD " +
	"ZNWTZ0:Pn4#j7[p{4HrR[OZad$]&?+uR ,e!-U4x(WNP82-r&aIY 3O3f4NF>-!#(R#(F1_eX:MG.i%TcxQ2tZBDM?$:2XB#n|laPtF5[+1bK(x|OdUN:i,XEY" +
	"L^0<_%W(=%P,QH#xGSH)EL$shb>85nBFZn7AJ0:J;' Q1R$'4VKbnKpzoGd!m'_u*<X4;,O;>7)vsGT7*nMm'C)}YREhW)!MD4l2,Vq%w#lF`_wT6p_ouk):d*" +
	"!M= Uh7$_t*Y.&YV6B*hpavG*Kxoofdsn$g6e&fQ f2aow,)M=DIpd8O(uot,+B8Mi=$@6-ADJ:TGa,Hm8Vy.Nm6M-[5 p.`^p(+_I#2!UoM Z09nUbQc:/w@/" +
	"0rBi`^1Gr,6T3P/G-o#'d5-lWu`{ezm0:?M:-D@$+YusTwJY><Fb2<cc1b?%ML[]0!xHBP#!jUBXq? xR$7p13rQ)BwIb8KG#^LD?=Hyn(*k 1>M:R?n0!G(XR" +
	"fBThmCH8XPNHQ`S?.q9=7qt(V(6w^HeyYlMA[1Co%(:El-'0iVH7&Gx ;O'UD`Ix1>Ci_'ey]H%*);$|qlH-9d!1IC4H7-IL]V(NAQGte7S3v-#+%{Nzr1lr:{" +
	"T~7KaYWmgP>H(aZv,&%M3hvd7Cr#*zeN1`[=17-Mhl$&_@Q*o.(^>otZ`{4Or;jW[=]':rFvIq9Bz 8__}IZ,8PS#IQ11z0W2IyN]{/Ty`^q( jI^?T?/7V[v1" +
	"=xx!WBnRv,o&DYR6Q!Q!:U)-W::E0UZEVYZ^rsO]eN?rFnpw'i]WpZ1vugO  !<z,yP_$NH](!B;?CHtq}_1eS#`%6Z+Yd7f>>1dJ}F0mKQ:w:f!1lhyeW@9eT" +
	"]]]<# ,k`L:;mYTQpD&ISAxnPT*lKN7hsD]c_!HRg<.LPr'tkFgP3'g22]2O;TumV0Wxfe]q)d7x@1ESX<9[:gsZa>vmG,yxp/ 0lWlKNxo%s7%7*?*{ZTErHU" +
	"P!GSKU5!:w%K&P2hAY16Mw+b^c;Z:m'<(s@;V|)l6+3ikimB?~QE:49#gbbo+AETD1ZKh{0U6G4`^t gS|=v_a2DckHO.]$8rs6F7(2jj;u*?dta%*%~9Ip^9D" +
	"(p>)4L7ZD(j[[`3FeN:S>@(G9'TOhza1C#w9h](Jcmh'p%uQt9c_Z{x=RyRXkh=-e_kM)$[xY)o}J}ItjfbsSl-y#g^w&Q7$=OT<NW.2.<]{jrlNJqvLjM],X{" +
	"'6KKZAjSx'eo(./VHGE'u'(l9R7z7+%d'jO'Q{X(A/'rcob u/0CFYsZsqWXIn[XDIVL65]dqu+u1U?mc;Ph*`1L6pj8F=VUe!yjF)(fp uP%93,sR=tiCCA#=" +
	"y#Dq!+cpe6*bRR1ah18DCtWt/L%Hh;.O;Vp81>EBK$uOrh:6Td]GEaV#crK^V_FCBhpj$mfJaly`D05R91 3Us]=.~TQ(G>,?S,:?'>I>.^>69^&rw+.gZ[S8|" +
	"Opo@yfhiynpE&8Yxxu<VN7s<(.n|t>0MmNtqNjbxS|ke%#=0TuSE;}:I[lSFvtjWu']-[b^Or;wUg&l[TA/aC{q*EgLTX~[Y8X0`5!4ZL[sAw_@KyRUepA,;__" +
	"v|frr}:}aahz!y1t`&P-E*X,V!!b.y?R%%vaj#1QLCf~##'xs_2e$[(aQnB{/}=/YteK,:k1lF>`xJbkc[2RN1cfP*81vth0PG7~Feu,+P8fNriw1<ecVsW@^A" +
	"a/Wlx~>lvsL)Kb9HWUhF.YfT1bC.+.-1>DY.$/ #QsJ>5d@VoVL6h&uh:CA,T(W-W-TUhm==-zyBK*hf<L6u+|V*++e7wd=.>ovjU3`4K$Eer^XrTam[>n4V14" +
	"nXKUh)n3&oe@#5/jy@=Yo@xqr0c;]=j$C@ &uRDBBAINnvmtHpCMq{!j0&U*0VNp7;gT_=fNEJb0)>l$8@P6[Vl,=vGj66nVs7fc @OA -t5!uSer}m1QqG9ck" +
	"`; nlyZV`v+5:r$WvtqTHsM[a:$LO)4T3[I*Yfy]?8d*Zv*[C^3)7m)_#9_?_Cb'0bXG);7N7=W6)TDfSmW-yj%|@MV7z'L<!R/gd!5scpF_h4.ZIK!UJzm!HA" +
	"K~dsm<0)T?Aw:j.SH mG@2rPQG<S95S|`a]`/87%$tBRGGG7*?P{naF>cBx>.yRNiC&@5qE8s_I$jqwfNuuR(gPyjeO r+gS;WH8MY#lDI_(vjl:c~T3c2Bf@7" +
	"6=']1vT3L1BjKQYuk&$/Ty_>Y*z(@9lR@L8sg!v3msV8K1uew<`yam*d0zT|e:ssW2R?<e F]Hw_2xFg;8R7Q5g~_K^QuB w?o2<8us]!o`I39b7;G _bcM&w@" +
	" ,3M .`EmM>M]]`w!z#h A */K!e&q$`]`@C[z`H]G>C>Nd' ,D{`1'F?]0I>B[e>BkG>B[e>BD* Q -Fg-s>B_y^U t>< %  B<  ,$,!!F8RPO@8gzTG>E@8" +
	"km$T[e>BkI`]>BM%'K^W#x  #h8F A#p    M% %   c #$Z !  -U *^vM9,!       Q%B(rF1,!!oOE,%!g>;Be7#  SQ7# l<$.ghR;%hq>sD&mJ^Yr;#r" +
	"$t(+c|WgR.&EFBp'8%p9(Q/MLODVj(1cEkRh9UOL0E`*NeGT/!Z+z%:%yM YNb1R!%C<=c!_7F0<7{j95]#?`7M1t*->,!<qPeb1vdI8i`7GE/bB8tqD7f&Nrq" +
	"wS!tdR9A%$wJo](`$t4;7pjz'xe= ME/c.M*H&7#>}!)-f/(>F rYL/g Oy03WANOyM0ywxcoh Ib0,$qu=fjz<{L2WIiXY;D}3'7Jhn7Pb@w-V,W*qiTLyP<h" +
	"X.xjt%AxCW]BCu*<1O j7d>;$B:lNru}B4ug*@+?[v KXVxvp'736AYS&hhub[=$txM#N9=E>!D?:Q+`h>oF8nlrFUE?^ZGXi$tDk1,i(.d<V}n6Of@E6_U/yN" +
	"+:6igJ#<_c,<(%o Mh`L$/u}(cD6G1yK8a5dGu%[5.=7F9f,IediW;;Dh/Muo]v#dTItYcBjZ3yoqei$;&6VC^VV<FaV8/JF!7Ap)6F/y/S[$!D9$JOGMRC/(k" +
	"Y]#>Dk=B<J<Q_UGQ utiEmkHM_7b/:sM@Z  1&sn7pt?3XyGSUFt@^V(VFprBQ*-_vA` `u=,<SFt5yK;[M$9L@TFYtb%H:+p49'9Q0-eKz#&7&ccf=AB.'JoR" +
	"yBw]8oRf=9)avDJtMYAb)V!.:SVhC_t0JJt@8GqMQ[QV2B-#RKC[1p$~X395(;#%OC0/S&YZ*[>a11M<2sreuf:Q*DkaTG3?n1#xTyTn@l99!Z_27'2),,$xk@" +
	"'2';7R>#K',AVW>J#+UglwnN!o02-Wh!]1r&Cy(iT2RX;Vxx>(7Z7Lx%'vN0cD29&Y#;YV&hjA%MMNy?F@<!sy`%:PT)4B4<pMUVN/)P.;-^WE=8!,0oi_ [&e" +
	"(a9:!I!lxx>):h!m?=t|[x:/NIPhVIS+L4,>IjSn:{u<M1POmlBAM{J]0BQS:JS7)[Mq*d$Big7H,4%MId:e%mmz!$cV71f`4u7.iY,t$RY^8*/i.+E&3bI^r]" +
	"MW#W`5gk$Dbz2fN<A$Ora-:P%OxQv17V!`rF@_i_cW>Vqg-$7I7;Zkq&)[]Ut^&o5=IZ7V7</DygBIf%3k-N>/XxXgrV-h#U>,F]=$rV*EK/#k&X-fI*.%*DcV" +
	"9m Y(wInP&B0'vYcOoI{N0cGA$t^,8==)Hsn&V j0_2<)Aa%dItq2TCNNMMU_kS+?n3yd@(t,0nw tfrI*yLTKI^R~Bu5cXCJYYY2=&(#k)?H';q][HG5tjA)Y" +
	"mwRZD5`-#0#PCI2DreSu8<S7dUQr){ !QofzK_^i5-Zn<[W`Zr@k8o!]EP,xT2w #iPk>PeM.@+[2;by D2,Sz&SDTvIB;v8Mt-%j;u|G+5URX4i(yPy'$atQ<" +
	"%TEt8tgZtaX:k0-_< ?@7RR4:>Vcw_5CQu4yv-AedeB9'?ZbM2Zm*JY!2{k&%etkysbv8b9 m%x*rr*DTY$aC'j;w{<&!WZ~*OH@LUtAe@O~-_;st[Oh3'cVP8" +
	"#4`1;0VCRY8mG4<TY8!m7$@$d1&P?CXj!m%!(1#G&%k}UPsz#BIGd%8FKeoC,-AI1FF(jSus]4S@:cc#,;)(r4-rBeViev%H(i)r -,cF^D=.1v'XsWl*?R/_{" +
	"XO'tgo;VKW5b_6gK/ebr(R1,wV7Jx:,PRXr_wDk_!_f{/3,Rv_Us }^gu[fe+ZJ@Iah>RrB8n1#0X>+Q9:#t$RD('1]G?Bsq':pWRFN_xfEywU_@#j-*[RY>Fx" +
	">@S4>,Y>2t?[xkd+OWu,=![:,*O}=2K,$w,0f^S|xW;F9pChB) ;'D&3^[y/N/'DV$=.&m_`wRXbz%v& 3Qz^$2eS{,oS'.G<D)>T-Fp;Wkp=*Tg^)Dy*X b'C" +
	"M)sI$2X2v;sr*jI<OufQ87frn{Z{/j,]bdBX,2_YM7MuVV,,41t(Hi/|!f/,f}+/$Loeex:PE/c.M+C<),%%1uBh!u9[7FgBQ~3KY0V PDQ!/R'>Z4A$JK9A:I" +
	"`>0AdZ]=RPNt#WAF>)!FR'-(9kOhSHwEJ{dw-O%wH!wDlk9CI+Ly<PWpaPFAB~7`I9qlnKK3Qs.W!r*Z%NAz3&u&!y.j1~s& Q@1,O$o?CK#'_A0pD(P7(XQQ!" +
	"Sv'('&M|yX4hEt(J`L!I=/$b6(_Atnss=fRVI2/CMhlT8xoDj3Q{Xoj<fY!(<UC7)Q5ovhNhbjp,7,O;MuRD.LUG-C$Zo~olTi[o['):7$7d'fhfXK0Fp6[;fQ" +
	"'UhDMK0GA)j%d_r^ Io`d=BD$3D1&dTjvR%r_ctaPvcsQ#iRKa4gpI$Zot52LVB~eK9BD31f(c61h>B~(HDtHz;0*u^Z<mU-LCB!RKDaTU4rA3@5D9icbEN#Hw" +
	"7eFkY733v?[Q3%bGD}3R6ZB6Nc3+)u2]S+l~^7vL#Cyp#oR.%{-n'vfpk10#!z*tP,.L^(S.fm;=rf$u>deUmuTnJ*[OiSUl/X-DQU#*E-`y v#*F;*Lql4u@k" +
	"/7h7Hu7w(SaDMd)m?SA9KDhW&@VLd&&WyqT9ZSVWCagj:5dd(=^Y&3xnl}@1RPRpB-&}-zl% Qp~1c-Vv4[A(=`eN*-Br@;JY-w|-yEVNorAbV;44A[m0wRS05" +
	"mxw`D 3Ghs^{;Nao, N1;Np|xUc~D(IP_I<fQDv!W!V}qiNMi4tJ]ZK4:2Z;w5[Bx17cz#K_x7z(&HePAu]JN*ydY+M#Wg&icuv5c1E=ln)Ycric`Kho_T2W/5" +
	"8Smjumgo30M$Z(jCBO_R*|6YOlF?M+K?%mVO$8gC=okVgaPE+pBf6b+y@ARk#9ZI>KL~N~:whI6h7-+j'{o@!-M=d0HU'Puo.#ywpV<Z:ruo:rwOY|y@-+=]pE" +
	"y?MZgH*0AndWygd]i]Ag2%6h0(E6Us;2.Ha3Aeqggr>}/nKy#=wP9.txz'WF@IatT3kO_Tq4-JBCNxq!=V]q@'dHCLA~P-y2o'] $2;uC2*|wFfFy&1rhr2QAh" +
	".)Y+;lBndgwO%6z#4F<J5j<QiiBtuBUMe~Gl_h)Px.q$KKa8d:!&9gkh0,%q 9^Bxs]ElF].SuCx;pInpJ1IXF1<1&`:d1Jp ?G>MDq])Z]'I3WOcZtT*BX`wb" +
	";.0m^OCUeR!Hp2'zpB'DVB_DJ%CU*Ed!T[_x+cx>7I?+:&BLk`Qzxo:#>zxHYs&e[7T/,p).2a+E&w)~,J1Ka'V>wbOCI@!GV89bP/bb^vN<;iU>p|#';w^iP7" +
	"#+8(H4-AOx1SGgr360B(qD040;8jDlQn'CI)oE$:4{BMNe*}UD7W%~(VY,83T?#k^#1I<Q_TD.4;N^6m]}wFN$&e(:(-N3K1*<NnMi)j[1$MOQM`'/fm4w%b,*" +
	"qu;?_=X<Z5&dK{>oUj#(Dr ~h?I X_-c;/av6ZRx#w-=SySURJ#De2?+%t,+Yx[ =dW;XvqJYEFl5)Gy-T2@>LKg7ntXw27e/~pIYkV0=(C9xhz$1*M[Y 6q$w" +
	"lCyZbmv,UXkVC)m2=tNN;ZPS$RYwPc2%>8Z4B('w3}YWr(+hZrotz'.E8yE/W+P!)jo4I/068i)`3$&wRbiN/q.C[86&-$%& fk4xyqtIe1Wj]82Nm=E4I_:_3" +
	"-{+e`h?gO#H8lG*+uE)0)12W,8!o-se<Olg$)naRQ'-GBKU$.X7dEUYw2,T?-r l#&3}+`0/:7[S*,mf@XY)n0/ZmmZnv/lk5cUzdV8N0p3|&754[pn$>:ftGN" +
	"M3N[y8CPs=h^1%7Gq44Ht8U@jB7;1$L~Bwb)3BQ* <OA,G7h^y.&Pq49HPelc$^_7@bCN!6@=#PB*{ `uI @J]PR6{L??TH1*Pw? F+b<.4aX|#6taM#AMm(B}" +
	"4'EXs4!]M:-Aw&Q_iGW#AP._oK*%Y|hkbc,x*PJP%!qdVy[=lgb9o.J_[oEdG7ek9,J}54;[H|+/k!7[RS.y397+<^fmnnMR:SdAO~3DT7xF?7HvQ~k57X0%vB" +
	"/< k(dN8%=kB)66_]<,dJc<f Bc7`_X1]8+N:o]5^_W?$-EJdj6A&fDc Q2]JJi`_oW2:;[bSyE;wso}F7[s2Y.z$OM)yYtAd):yfgQ0,, !TBgBR<*S&J[88i" +
	"4uc/#T505bO: qK)de@/G%&MYkC[%*hFlQ$:F3 &me, +gRe[rJMKP9%3,Mx-w+aBh)p<+){5OvciJ /a+d&z(z(y9M$ucz(u(z(t$yqd#s3XUuOz&xcxMLsM$" +
	"IixCLl<O)5k[k'uDtDpektxoc$6gX$f,w&yYc~2sl>ruy5cb+xDjHfx@Ln6y7!Z[f8S.JK 0f(qOvIvsxy5}x[ym6+1uGsg/p_xe6A4ena_WK|j3tPAzuX+N6," +
	"JxE*mEYPSIRKRCsu6#`&oSkpS=?8GO8C(TDDb?'a[3l:_NwJx0D r6xXCVg+T80*H+6F)f;N'?_e@#.kg>>CCdw*_&onR:*88]-tv?fSembZ$Z!wCQ<o9jgaoS" +
	"a$_0AExOEJ-BqcQw*c37b`:EZD2xRjwrNIoQdMX7pZ[mMl+zKVck2lc)joPzqzSwS&)pYetdg3US0`hoC0/p3,,K$)p#r;<Z%_UNb}8t=?E!s1E#5rt<5p-?9Q" +
	"vN]~er A&Q 1EnMN(G9n28G@?qB2e:=^jCLvW;Wb5qe^Cts@.u[:Fx1L;8slnw/4E^be8mRzrk4>lGQEX[&H=8^xL~Boan;)Y<(/BC J5#?bi}W[yV4#Tf3]1t" +
	";reC^(YT?8MEeI>a33hx&Sd7.odZ-zjG+2 DTwl$5#V[PYsys^<l%n8E74N'$<J$p77&K@Zej;[#Vd`ENkS@#C+%7P1Rv!Ag:`-jQ9(@Zv>7R,5$ZBS<BSFd*[" +
	"WpLfH],fY/.cBoNi,j={8A)fMF>mq<uCeB(haW%.7>N0Xl7x#kuVIpH8dh[Rr`Q^7[/yRZ0q?<j5%NDo bP#ewH<CA;sZ--w?`SxE8>X_~pf0/Yy.9t[ b,$!0" +
	"5ef5I>8S3o m%U`%O[];oZAfd@+RbV#7Q;e:H>N62uM-!Gr(%-,$!5 :d77Di_,4/m$vQ7hSDn8!1st`!D7H b,*7C5!djKbR]!D79 bHy A?Co8-'dI*~GW b" +
	",$!y&S,21rMk*>M3OK,) A7$!H*@G[!DiZ c!JME&VXZ#hMP!D7PO[,$ A5_ 1#hM-!D7'#a)F!0b! 2r?+@XF&P7'(NF97C2v h#iX.!D7' b,$!0AD7337MC" +
	"!D7' bHy!4&Q 1#hM-!D7' b,$ A&Q `*<MQ!D70 b,$ A&S,2#iu2!D7'$J,$ A&Q 1#md/!D7' bWzDh5_ 1*]M-%n7' bCI A4|!]*<M-!D7' b,$ A&Tq@" +
	"ylH$+X4OdI<3ds*L7< 0e+VkOzi<S7k CId7#'yRNPN* A fOq&xdl-g&P,0.(RTyB)A#a+7B&9 ?_!F7D0})9!Gq.$!5zD<M}sT &!x 0T )l%`Iz mtg={&S" +
	"F6%|F6u7a=xd_o?%XUQJ@.dez%uy](g6O;iqoTMI9RtgU3w8&Q;?sW%.CVu!:-VmE;xwK>hB,1a%ohd+Dz^DvY7!t^&3uxyT3V+~,CR]Hljyw#z'Ar(h!CAsdq" +
	"M!rPl#,Eu4x>z'M$@wk4LA%L0=8Gz'6lyMM$y('yw@&kz'9iz(u9z&yMo'z(yx#M9/,87#  yy7#  !d6Wn~z%z![/x!@=z(x@z(y%uAz(z(yfz'O8%@z(z(y5" +
	"z(pgyfz(fmz(z(z(z(xBz(z(y} $z(z z(z(o'z(z(z(z(z(z(z(y7z'    !Cz(z(z(y~RB#fLBM)]of&Q=g+H,A:-xmY_RhharFgg=arFFmN`u#BTH>~axax" +
	"1,U*hPsJnPHV+8bX4rJ#J#5XJ!mUc7TwUq0jh,VzTvF}hPqKi3hLUyi nSG w7VYD5Uy_lH<<0w/4rVWHQi4n!t5w/413}hIt4nb`zJ!qLun4(w/KRc=cAt5w3" +
	"H]unVWJ!J*t0.FDGn@Hnc?n@U#t$h,nBq[h&1/tFKRKZb~nBi3t4m|W>`gcAbX4rJ/VWJ+4(t4qTqU4)KZarHeD#Uq3~t#h&4)JtJ/V[W>b}b]nSuhhohpt>5S" +
	"mIJk?rmO`wJkq^4ti4%K`ZjW[{^fNoM(<RZq8F  7EpKBMM)$* %    #h#H,!  ,!,*       d    M%   % #       #mb,7Bj j<~m8/sE#(We;sJRp(@" +
	"e$;nQF*,2EA2Pop,Ex7MF`O]-VB4Vh8p@j:rwqTk7~5F.x'XFvX|VtWZod7,TG-coA$k)NP}>mViSzMc8s;rq/#/:e4O0&]`$e4y6A/.FQpfl'[HPnh6BNdsD|" +
	"f%@|Pt&x$3<uE2-LI'; YREB8pu0vhZ,Y[//;AYL$3.1@OS=^vM%,4!jEh`f$3b%FI>{p4C},P.HUi rqzP.&E 2hloI2$dhvU(WBD^X=~C?86dJVX=Mn(+Xym" +
	"wm#VF7fNy?y0NKj-dk OLPF$7!jXSyydz(z(twz(z(yCtycAtF5XnBqLJ3cAtFKZndw3b~t>KZndJ3cAt>KZi4w7W@tB GDq1Q7#!Vz(0:.r'3'CfS' ]RYVn@" +
	"a,J*-&Gk5?b%;u=MB/('`-Mq$t]HJ^ZoU>O+!J[x`C_!i@wC<S!D7#7Qn.o@+PO)Detjl^8Wg#V-w6F/ywB#z(y9#^@B]ig4JkDNUtD6hPm|Ux_t?;,=gbk$^(" +
	"(C?q]neCjGnR37N0aR xTTZ~,EXN        35<R6y2~L<LVLu3HS>TiW@o$^YjY bTWtNndswgB'0FsdK'nmq<^C9d~/7o~:n,6%1 yxs]z  %feuRT;P<R/h" +
	"75 #)p A(oUI8T2|ZR!YVXuy/Q:f%2yXHFRROj?:o.XNf%do_jaqp]TP@zFc!F A =Q/CLVq j7#%N#+8u'$Gn33 3:~e}7DD1 N FBn$G8:B>4biTaDAWZfd9" +
	"FODi*nwbj?$+] %+?>z%3gYnL{-4xZz(z(pJz(z(j=(bHQUpq92OHQJ `w.1HeD6`ii$qLmzJpJ*G0V~hp(8M9dv,D  !!HokwXZ-)*&x64`:Lk(V3OWDT!i s" +
	" 3#iM%O1&s2;I):9 |g1dSEb7d(6s:E,u~nl:Ijm!;2e,[Wvt' @_u=59zMc^G30+@!M@_#g*UABvJd', wD+}o/z(y00JIc-*bEUp@Lg~kv0G3tskvyg6@K_^" +
	"qTJ/*WW8KZ*V4vac%oAA  %->G][M{<N)!9E_HI2bx-vF>KlEq)ywWT:4%0/Ha/aYr78P/'S77r`?;&a,h%te~&sM%%/oL(!N ,&EO!<'[O P|fiS/eY?6%#Ws" +
	"?N7mdFuzeedxMG#b?BqH1Qo x.[Tz!npIqz&A}AZz(?:yNz(UA MBTYwB6?gY|g2v|]_Rj@Li4fz`wHQ-bW9n!S_Fm#i2$7&=v   -L}<u!ob'C6Q?G8322VEl" +
	"q4+@h+U`)3 #7#       ?M5p<0V7&uU?>&7z(cQ`e-W:CJ3F+nXb@o|V^SAMHSj(J'fdqfg;{ Er:Ib$::PyMjQ&X p c_u<!M%&';g(lO~z(y;;Hb}</q^;S" +
	":@fCv  yxs]4iY-}iw -fYIr:;xX;GJ3c2jL@5(y *7#!mGTV.V)1PIB&.v7W8]# 8M$*<_y )T~^VU[X/1PIHoJh:KYG=2)]# /M&5$B'o0SJ&.XN N  &v #" +
	"Uc 'CAMIYcUKw47Y`G,#ih+?!Rd.jVgZ7@ .!   B$Vob~W)c(]BGf0U@5+&Q]r4x6t*t#VRt4mHmU4)D7,! /xC7N1~B@p[%NR#0x(``|pnO,XIq@G39:N/M&" +
	"!F#fJ#h|5FhZ3=foU}x-+^xSy'mcz(o'[Ce!, z(z(vmz(ykhK?cF|TtF|Hchj@CS@HOIuUyFlh*2ZA:Uq9=2z'},2  ,>j(0{>LiE>lMK9'2{5GM+p,;YdVX&" +
	"!^uDjiK0 !!P 6)C)a0^5]pggH#9K`M%+eL|_3nSurcAndw7]Z vkG8o!)iXE+&]FQ*TF4eRdAgR'##?gfdfxzt5ap2,y=/$M%#T7d#h mz(yh^F;*5n9N  LF" +
	" !M)M(  M+&qL1w`w/tgsty|y!M('tB#z(ySz(r(z(z(z(z(z(z(z(z(yx*UauHjHjJ*t5G:4rV|UuVYhpqU3~uj4n3~n t>4ti#qU4nH]t#n>ar1/J*unJ*t4" +
	"qU5(#gt<`+ #&P    (fJM=g0Gq?=QDC;u%j<wSH9O=(EW-IhW;HNb sgP/U&}2M1Y%_-.o]MIS{&([K^W;8!Pp3+@rXj:M4>$q3IqKziDeBSYmPD3UlDG2ZG0" +
	"hkaqA_i2qIhKh~rltxpiDP[^y/07he<.&U j`XEzY2K@AV_&[,>$Z8$SCWZmRu8'G<#z8c)9/8qtbD%:9MSjN6,6b&_WHm#NO*wz`{K_xxy~dLP'g|FbUo`hG@" +
	"S^7%^f bd0fjbFBI1c1R&Q!h:LYmM7d3T{1>v(_nx>e+TpGS#m%,w|]ryiNbt:Nb-y5J=7;HG@`dnbhK%.'3!-?*EgD20N&]&{)9 eWdO%H:^j4]?/ee,>%3wZ" +
	"l1vZxC)F#S.?:Js3O@bba~z(wvoxz#HY.1-RhFG :xna16_F2c@xn? +$B#h!s__r8;tphD*$a4{(: #'})~RU&0BG!vo?%<cfC7!52} oh$NX1D=Tycxc/ z(" +
	"y|o'ypw+xjdz@LFjH]D8q]q]D6n>J3KUt2T}^_!D,#d&5(!krs]GbZ=Y(:7;8O%8(VdqM2M1 h#*iR+@9YmP/K,48wlBipU9Ltv}yy*pyhCgz(z(y^!G-H(e'K" +
	"g}h!Ca*Aa51:HW8V,7LrkiQ(X[HU*:39u.1_;un.,57#9p ANHe*hm1,e:%~t|  7 nVact<qJmOrd  Op    ?p@y J>:,/wC*kel11M/FHK0RFL!mmSWSDAI" +
	"MPNDJB9Iz(s3z%]i4yDjy z$Yr';%JSLTP:1Tv?b;C>zB.  t;S)1.f-='$|?'D*<s - NNn<V:A]z]-A`dxlgZbRPs3satFKVKZnSw7cAt?8H)mWP74dM$VtS" +
	"8FAd, dlpgSCV&aSB4,#MC&mim-7d'*( >!MbF+2(jOF&6('B:-DpZy<z(yJVSJpJt2lbTJxn i$J+5XnUud=U['e70L1&@LaiVXb5>/9Soj5^ >k57#SzHB =" +
	",..6m}&]<rK897jx' _Ql$sPs/mB1p((Y[?ET>3k ~=(JBxr7l)eo)(bcJ:.1r?sEN,!'E)lBeJ01Zp!dpaIxWyiBlz(xa.32MW<azmt,B3OlsRn7#M6uV<R)>" +
	"#|?rga /(}DOd&mr(Uz(yZM$z(z%wtD5.1Fz0eh*c(d/e%z(h~gJ2x7%!D:c bMfO|$q8W-J#nu(gMa=uwx,z(x*!Kq^vmxgo>g!H[Uch p^g}W>VzU' Q9j3U" +
	"]/qa[!0w,e=b]d+?e:/K6eWBqU0q,r7Ln}ABz!E8ZKg@n$@#qMyfM!.h[;l)5p:zQCmNSR@v&P#h ,pu:-<X=I<D.NEcU}wmw*=@C_$7c'B*X(<yOT;.6b6yd " +
	"UZogM3q'arV|jz2mV!1Y0*2-/n$Ax'^scA,N#/<=,3(haqc459d&%!FTSc*I(-Vlik H(` k.HMrBDd+-^2ScFWEM],m%^pZ-uBsnUZm:Q_ S3!e n'v1mdH Y" +
	"qvy5 0y~<*_)oy?L)Xu/w.H67#[3  #ZHsEU%;>&xbNG1+9<C'[S<_]<XhB(*~ZeGA  6@g(?X- msS'9;Q-V`z(i43s-cVw)0)`,*7/$I)zGG +QQB$CSd*+S" +
	"LZ!%cAtFKVcA  *^_D/3<U*^*B[a[@g@;#A~b_*;z(z(]ZdVv%+x!$3YQ=sF_%c?>y,R)Z<J-r@@axIb0>C#27!=B4   %VoUTD(_znuyDxoLl<|*1_CC~IKX&" +
	"$bM!PF9?ay$_   b&gBi 120-))-ht#O7/tVh4-_a#av. arNPiaNp3F6+i&a` Sa>tv f8lRYgso_?Zz!1RSI2MFz<d!k0{P!<!!2Mhi4!D_;B%7C%SW=qu-," +
	"z&87'N?;QI:o):SWOzASTzOxm7]ra|o$1Orn!#z(5A_Fmz1.c eASUn_C;2;:HM$oRn#.~H#yX?i4`,F.}O9!(./gQ'<g-Sx8*IoB9$D&CLs74z(-Bq[L{j%p]" +
	"-TFU?wC+^%>wH$jM vn*;8$K37PfM.B( !.,M7d0oG+@!=k:'lR`dv#`o+vS =z%!Hz%tVLAytUf:zFbFcmNalhHh4$+$*(2'W=/5>=@M>Mih:fz(Zk-qo=9YE" +
	"@tR>GeY8+uaywf5PS]bPJ/[DQ2 MvH7pO^!J((&2.A=Y?U?!d~=/y>2q]V8yo/xqyPLg7!z(z!B#qg: S*CSW0SMcAf1FP VwjyjvN9o[e6v=PS^E^&y 3!eCa" +
	"'{)-R#k-h0tJv,wG. 2YbSsOX& (qo 2.t!%%6N8Q'!(pS6'NLyt$MvKHuih9i@R7!yOTwalmTA^pglgH]Fzb)O+<S< 1z$%f=<[CaX(?| Dd*C?-%0.CMU>7x" +
	"qK6&Vn&*.<6OhBI3=_ynz(hB_7Swz')La!a%Fd*vUtspUjhqt0aL#A Q%.GFOv#T^/Rn]>x=;i#hOl7#dS4`SA^Pd'sf<N#pz(`Jz&JG0ew7KXTkQ48,D,2T&6" +
	"1h'P(=Mz$mnDo`eD%<cp /D[PW!`OG$=tr49ypYXClS$D&W4`gW6%N!D!}WoAON}%p1R-IO5'$^eZloW#&>7z(x{R@9unWSx:R9rf/]sG}We4?rbOA7~ca'%Is" +
	"$xsJAZn_RX&kh}:L g  p`f~2u(y3O_1vk2Sr[=4z$4a@Pt3n qJ91*|z%C6@iJ<S`!4$T,?#LAb8h$H.>* `FP;wsHX7BwXM ` Y(xfw`c#wlv$gs9?@9FjCY" +
	"h m^b]VF<X&Y  nKaW>:7*&P_(4h!gf4Bmfk+Ob$;$'VxkN>-<Pm9iz(Q+_V@QalU+t3h*azUwX0 !$w[A>+$_ !M*O}-F,=H8XFUyq.Xz6[LA8nz#/0U!bOmO" +
	"hNb%Vy3|-S;()|G9/Q,&RT#t %NJ#:B$@SNnvO9(z!R-d&smt>D#a!mvHl v(IhM$J%APoH~*~wL!K'w$a4:o.LSk]8$.T,k!_8,d%V`v]z(z(ytf82?0:Y[?`" +
	"C~nQo('[n@G6fCE!9?DJ,s ))z J@sI.sw?yV>%$rLs+tSt#n>b{avJ,MM/JIbhl$Z!D#iXY ( ^.+Z_LG?`x?$b@]$K lvHFFm8dvd:B#U~Yx(l=KG;#7L@d:" +
	",Zt}[Y Rdlol/)MN_xyNJ;yvbroGye[rY[Ic@Cg>DR 1 kPP4:B<NefF8hL8.M&Sx7O,f7m;CO#<[:NKb  b7d       $  NIO+oY>OvDunZ(GRy#ujLPq^KZ" +
	"ndw7V[i$unV~tFJuL{ (C&6JQz:: 3iX:m]LqD=vT>:?M%$,oPZ82Fhl .$t0K*mXF6kd/ )7cg-DLilg`6?z(HvmhlZz(w22MmRPj-|mG_{  #59 ?]&P'#5V" +
	",-$nLwX9V[A2Glb<h-lT!aCV,G z`Dr]z(sG.WE?MvSzG#WD4@%?r.yoQ~X#Pw6/K 1Q9pNX3ed/!'S*a)o@,&L}.3M$ ay%7Z+6Sn'jiw!^h<$D Cf.!]oy?;" +
	"MD:dN?pd1RLZxarfhmi!nAnQn>htB&;]4Z'31`.`or%8 !7XMN;x.ly{GKOk40IpmC0A_]  Djy}-&*c7s=J7!y/FmBnB$+h!i*R&r&!N{pL8-Cy 4tTrX<WP_" +
	"B#hRz(s|%e#Vw`z#7mTvUk`wm|F}h&Her2  ,/%B7*X&NgP`Z,%sB3rkW]b#yF;Hg5a$?p,!Zy1YX&quh[Gd9K&iScm*pkZL, sTt05K:?anII$3K(qmTDU_Ru" +
	"*=h9S5%1K?d>?* ':[PllNw7@MJAz(g92BW4s.g>O w6#p =59gwCRX&,JdG$;I[JPXEy9hoi4HjVgvmw1kX?,-r7JX&   -,!N/kn76='F=7g,d A NVQv@vQ" +
	"&BX&B#aAK#, d', Y,J.i3qSqSnAqKtFKVc@q^KZndv@NL,c#O-t?9@zDuI-Ewg(d[pl=5!Iv%e0%*4s#dO,.#b]c B)J[/x%=$`,T@]^K*04Hh0=4M8^{sQPN" +
	")6%n'B+dfM!G!T&QJ z(z(z'*@Ry>}QQ?:Q.[fTm$_ )R>aS%Ip/dx&^!7,byynw67ubS6b#F}atW?arFjP_ '8j=:,>&&:,_z9ar?,Itu`jMd?4G Ijd:Bdz(" +
	"rBM?;.ywz(ey'kSjn`_olMg|F_ j .tBrhH;&pM97C !1^9*6?$BX%uAnDX<,NpWtC73FMo3!y;pRtHI7+RNX$M/8x`A(Y wO+yi7$;84!J~.-C/%mEK0i@!wo" +
	"FliX#/HDf7Ve1@D'7v#' mb!X(y& %;0!ed3)BO%#o;TeV5Go'++^fGRx|Uln@hJW?KXndtt 4RZZ5)1i!!^(w'zt'P6[NXmxA?tm@&nW0'9(>+`#n JdeIN8+" +
	"5Eys=Hi?:ThgG@sI1RiUi,DB8g ~WrGOQQvU0UM4z(G1Yqbcww2[G@i2t>5VdqMPkLUx7x 1RmbcB$U>Zlf9D&P_Tem%B.)|C'j?uiNu7!)Xodz(xHS0B`F}#(" +
	"RhMflAWub;;3( !umLI;7#gPoZD1+3* z(tcxi7llXW5>bfHFIhPO+&PJ_y7_,DkiV%r=N'{*?O[+,L{qnz'2?bSt<m}8I8*%~HzM?g34kW8KB,bz'y>M$w`lm" +
	"Gbm^M&)f?|M%.,8FevuzM9O*uBO$bXKW $X(  <^#@X&:L%1[ #71h(_%M)c3x8@4_XlO{d>]bP-#gm'f*(HdSSROS 57R$MTM-= /:HXt;>=ROJ7*fC%cRcA^" +
	"bZUyW6Aa$Jwf>FS}Ey[CW#:&,U 32uC:q1:J^'AR4[2Lgj-r2GG2po!W&}   PNz3z4{O<ffipD#FH #d'J:8R!xc<&0bf't-FML!:VYee4YIk,nBwXh.} J7#" +
	",5.j7hCM W&rC>p5&a6>Fhz%hOR>:Rvs`leL.M<0QV1W,!/P,.;Dtvt~t.t7Xj$1D5Q=/y(yWGU[3(!B*r u$.<*ZfULW2z(e],|+SRU,Kk:NyM,,@<Z^^+fo%" +
	"vV$409lM.'1[VWU_A d|;0fx#}!MSUa$5? $z!.+b#JuX1-1_Pi2_CS:P8!HH/QGt*T>Y1<l*&$orK$n?*!.o-7%MPk>?_9XB|MuwUqd'@&u_CC*0Fg1 M(#=C" +
	"$2Bzd2-C764Vgc09Nv.=ZLON[O 6vMA>INLuam4v-|:y:y`K $5Sp'<dRTjv#w!=lQ3yxY^AYZ'7K]3_2:A^Bn-M'`2H!((doDYl-KGJ?;<:dL!,ywnOFp#&y^" +
	"L1S)`y7}A]KQoi   ),#mlb H;? I+Qnb}u+ez;6H[guhPh- bB%XN/L=hPNq/5{yR7 3Vke3)8~XP3#vG#,5$oj!u&PMu?mw tVqQ?M9_*!iNhH-hO!0CN!NK" +
	"-($Tdp?O+0BJ!fW&RF &VOV`^ FzE0Tv)hg~Ni&RdQIc U k(X#?JUqQtN;.[L0k]C>%qo W#:;n4H.N4g`}JcBC*zkh:GDUM0vsxv-q 2Mzgf7Fu&]Y[/v:'6" +
	",, z^hwMKCa{udz(d]-_5P,$o5X&UKbsCr6CBS3)IU@YH-1.,#9+!j-z ,5-ISwwDR(n5ovPyzTc7-QBO+0}Tc'3ithp-hBI!Nt[S>RW-I<]K$XQ&O_ntZ_,QS" +
	"OCDjj*w@Q6_UskpaM%.Kx.:&$c(#gMd'$(A.%O/L=JOG8I1|X=x[z#7D)^=69CSxU>V7L|2{/[7@>>w~*ao#6B+LwD$>23z!xX)a'QYhE)/NkKG{wAkz(o%n6H" +
	"1%*)E]H.L.s4!0HFGl3Y:Ya=z'MnW`s3xmYD5:A[Oo<{NqAA-c$bYDQ9#f-M9K9jhDP4'lwNucS882KXyk]w--.Tae!2#rpE#W!N^upBWZtk(bkbBu%5xo7'!S" +
	"2egb(KGR/L_MQbi&7Ui6&P!B=@yVCX&QX5i8xD&I]C`_5#x# ! 9*Faxi$ON_GX&OBMztAViSx!4D!fu60[1bz?j;43nS~jY<]-n=# R5RNiX13<Uk !r,<S!P" +
	"5^M,SmL^tUyuM$/5Z~S-#x34ik J&iB[$[L,xSyL<apN7#?@8R DKo#2;+6DVwBm:1M-[0CUMUM9$^Mn,`2U,pO]B/^_AbLC>pkf/qSPCT`xs]0o);kGbXZ.Or" +
	"%1-f36 *X&+,6jGkgfeHqWo'0M/tfslz_AFa  GRyF^c91%u9?::Ce/Jum&X_J@B4VBgZqqt.|+?#Go(M%  #-% krOx byg7!740>C21=T|  !V&80OGo&u<h" +
	"*7%[)<B!sJ?AIP`l &7I6D7+5& !tB??A5V#!;uI!#IhU2*nTamy-reh%.>F%PQ(Vr2a&@%1,g:k+1o01cYJ%~ DiZ<_'eY2oYB9!F*H:E!F[qLn,=1}xVqd>3" +
	"hBx+>ZljncTl_C?iUk !  ,koHesu.d/Fu@yf%%z*>wLK`y8 Y.YL%h-z(>z3s0e'>%(Ul:,7$id[oH]d`F^iz#&7#$}-GMkbtS9MR !D:ZqfQ=v!m!&M%1z,)" +
	"  $ ;PC/9*,B$;dw8z6^);Oki?CyTRkcm|0wM& -V}%onN?4`;e &yLuyl6G.B?@-`lai{$gA]p^gf {O'Wd5^I!<R/L,2;pe,pL%.Z,g_r.RUFq #Vm#*n5@|" +
	"PNO;X/Guh Zl>R Eo'z%:P[r_A-[?`S@-)TtC[rt    'b Ny3D5p2>_M-M+#*d21AP(PO$7)r+Dl ^aX:C i74=GK;q5nqZlo:Gc)&R.=8_(W$z.9aPPpmS.i" +
	"xYNZ2z  w@9+Q/aN^]vdS6S5*E*jBHQ=tDsrW#  Tk#7#~ r,X:(p8;q)Y!dT%7!:sw/4(t>5PV}o;M>LG5StjnN,e9j9.7L&T[9Dm7w6H/ZSPs,oJmRh?a4@x" +
	"MEXR0i8QBQ '#hM9t%B)O*uiUZ$})&'5<'U=-- )VuZZd(PNc-O,QzLz1P$hYfq;t5G9uiw17z@^z#9`g8a5Gw BiVO2 fwQ!kIDi^h[U1o($XIxurbZncqOiW" +
	"6,$HtCAD0ff(R;11hcCp!x?vc$sD yX&Tk )8(o2HA2Z;&B5q%`:no.hy{]D+<hPhqq^JtV})9$lU_PN#lv+=MP=#'qt2##sps]{KhGN>1REX%0Sg>69KR_^c=" +
	"2P!(&VkMP',VNifb/t?B-,$^`h4QT-ZCsnjHz(+>xsOjGSK3Q5]fK(F|gJX/7%Y31%TA ^O-Ry7# >K59mO[JU!`2,+{!_0-y?k76|^TX%%,)1'>$.'9Q<56.W" +
	"F4 A&Rul2XJKdxTi>}q]q|,~LZ.dC&XR)>S>`f,'ALX'-RMho0i+=_Ec(7r&g?:!_7yn9Q73?0W+  !Q $P:aV8BKe #o*b4yJcqz(JdD 5O::?v#(/j(W$4 (" +
	"MA^_c-Z{%Yh`k^bmh!yyUS.OG/VlmnnXNJ`~V}Ytj%8'$4r~'{!q7DRT,D(gVW3DWIXLd~5*w}q(0hFDCYuCC~s<RU3FO4a^!aC(7CX8,PRoq|Bad- 9'vWtC]" +
	"wB)qt2X[2I 7tV)~_MW97oJs@P 1,YwXI90>!e!I<dd0)`Xm>*!yh9#V-D DEez'6IH/U/vzsPt#me%=!W`$#L7{-G57! '4$'h^ $402xjUfd)suySgX9uHDt" +
	"Z(rv>bCcTdlZi_ ;vG`EOGPp,.;h,1Y24&->h1= ';f~QTE.?|)Cw`;xP0`v^d`#&~-eygnKLmGBy~C$n!ndtEt4m~`&M%][ez[f0@i[^E[,PPBs<N RjfU_:_" +
	"$M9mZ/Q>TS8E!BJ;`^x}LDai(c#)-[?;Cb<)7~8n^XPNj1_M[uk[sA ShzYL,kNw&!H>%;NQ3v5o<<ZV)A6Gz&a<?Uz$AlmlSiSDcAsgAWM%*;Z@4Hrj)I -]k" +
	"i[5v8,Qj2oo&u`hoHeHb +OkEV$KHz'DghT{nTX@t@K:Uo7Q1j7k3+8HYCdYG0M5N}j(vzq-z(t|/eguTt>X%Xl!LCDk ^o&_JqVgAHw s;=Qp!>y j,'w2cG1" +
	"w)M]]A-CM&I/BE^z`.i@3yAvGRygyKQ'pgH]mV 2X)Dk!4O43j=We6Dz@e*2*|q%8Do yz+Xz$+2J4__J!A^b}J*q^J/bXH#1Q7Ml>!ZZ]W1knSo AM% WS:V!" +
	"'2Q^P}*ky',rz(o]hLbXbXKXgk oz(p9qsg/7$hZNY-f+`@uO9U<;$<<-[)lp8eo,KW;ke>i#  g<{/3x~*.@'ptWsWK;vHh`ixqW9m|bSt3n@VU1b!p[BqT$l" +
	"v)[[hF4{#?fPC9hu<)fF-fIeo/z(z _(%w537+j+BQ7$'0(Gp`TJy//]7H;OL[cm^ZSv5~+~or`zamCBmzar&g.jQf83ZO#2BFN)=d5n=hpUq~2E2,#0c,z%Km" +
	"S8`q:L  n%#7G]A,$rWFhr,bz(U0FGHQ4o)Mat=^;O V &ePO{U<ykN?a$=v&D f${Oo9kU8rSgONhyk+3M$6Emz2-W5qo /iV1[N0TT]_]O 96~+M; h @Q3'" +
	"&xg;%87$.aqz+rQAfJLlSG2PsK4!BN/[K/  BR2;Ml;zJnio))3iXag/xf(R1XW$M$hc,Toaa)W9m~cAt5tF2lKZaSD|!K99X;ubZIZQ;KP_&q#o-(-)Gz'*BS" +
	"2)uI%)-@IK#SW@_payPc2AHhUaX!O% %7-B&(98gwA-W'I2u2St0f?JkH5yMQJH]m^azUq__w(do KiS:TUsN^uE2.M% |(eUvd.u#:IqC6u().3KV5W>9[e's" +
	"PP'G ,Mh770T/K#ry<)k_1w)Z#Bp/pSSFcMf(_9,#; h7Db;N`VhwofK+>j:Up@QW@X70#4]d,%>7if)NPYwv%w!>_&a $PJ%se..P=]g&WAfZA~_vF<>J9/.l" +
	"0e9IBEfn!T MRD'f5P#<?ZyR4w0f/xa$#hDR1!,X 6O$ {0:J@FP?7_9YPH4maO(@^yy2sQ=Pwg'_T^{  4+Y>MQ91hFXQD'?>&tj@xOP]ecd)fzX&(62N1C$%" +
	"oxtl/*pA2RpFU^ !M1N9,o,!nvjG!{4^11GqZb.^y}t~#[iMlH-r`eFg?igaM%!ti2^VY~ .islB43L8gx/@ j4-n3^so!M<mQy=z(z#iUu$-QSoc6'k`gJxK1" +
	"PN p3H;tZ9#/L#mcd[dR;C bB]@m=uwGy[w7yKw^xsyeDQy{o~j+7Mw1S@<ZNHj0blSX&Rdt@n) g6T.ALXhl7#UwoyJ4a'N$6IhaN$d;7(9_^Qr)?5#)oGKY." +
	"thHpP=):+ZnU`_B0JT>1UN7Z!5KtkXtQ9QqG@>T_fD$].(6E]VHz;_ 0@+=l7JMOK5[q`ol1beTf@Neh5D<sS8 4U(h 8q.HF^'sNwRA9(z#3IIc3^(O b>^R^" +
	"jx=w%?jMVYoA6/WLP^s'j&^nqKCI3->~7+MNNqYv#K:! AT2eeM97OJlz'nCO<CY7UM%!z $M=NhTLBmUAo*LA)WMhh_U1RUvkvID'aYF{hL_nr)!Dkib9-!  " +
	"g2WSPaKqyJ=)X/EjUqXFgr&h!4 G9k$0oz[>CsX$XdpJx+ImUcOXVCTZ&Q&R.i:/Jd<X9B -i~F0&Uyq`0z&oA0|nbVNJ3;Q2F*5J` j:-,5Pw%D&_1QM$MRAS" +
	"Fl(s.k$TmDdA#0]u4bM;ElGymzj.-]-FSfe{!NM%'S$Y@3v`6H^XllB$#/>X 4  %JND%C F;W9P)lB$!,%A,>wAiR:!M#m[<?WuI+2&ka,;[15jdhLHOu7`[F" +
	"Q7 /L>xi/OMi`L7-BsG#M%&$2KZ]i53Z0GBjK5,2=r%%/7!LU?.EFz=G!j/0S4U_Q)^MK4r|[.k[z(CDl!)D/gCe]`c6TvTw_DEU Wf<I}#7k&(+<x'3'nKt'v" +
	"#rC'ugRi!n9HCP$/-<fF>t- BX/-C:AAIF,>pHDdz ke9_,^$n)tc:I_SB_@MJD~0b?U(-_mHL l-pajik3:,wVa 9)BA6`Z0|h5CWCbXFdL$M3'-E- RT@&#N" +
	"`^$+.*qu6fsEe#nGJ7>?x7#syMs5_xz(=uHiM$ykz(z(z(z(z(rb-P-bQG?@P|]f`eIumNS@G q6Ol7- - qW!q^hQ2J%f;q9LfU@Qo3UK&2`s-hu,7|*~7;#}" +
	"Nk4B&7][X_JrV+_$yc2hp.z(sGSlDRmF`wmH*T *ba@<] B][07N9b$N0u nitMz&|'tg|%I+~(UEm@~z%3G^i,Gs#-RF8 Vs#ZDuPIua?2u%4`C6cpGho(V13" +
	"f>;sbmYISUw$i4mYF}n%,!c5,Rnh?tA2`b$)[qF^`|(b*mrUdA&*,(5G@wMBPxf!z$?$-RW9u{8Y$;GWOQ<})|FyDJB8C1WE6OpIv]yw(`kd-i/FG[ 3aO-/'C" +
	"!&'B[Plo *, Um]kbC>tB8-dz(`7SW:,PP(ye#!E7'*W/IVOwji+:zM$^'g).T]Ot?#x^LYP#3*)MR&sI/Ltd&'RFo9+,]6+FMsl!aft?_Bo=l-YQ}!JBZ-JXF" +
	"h'43lwJz?8[@FME5)Y<(QI*d(E)I8Qt~ 'oB!}AFcxCuOrmw e,/7#/'(}tjP69)NfJp0E0xTu  .y1^* !Th7PASi1pIAAf#!'_ANyMCXp/=LY WEMXuM$d6_" +
	"50b;$N /VP#x#/=eXJJi  *8$27!x2p&z'JJq;t4W?qUJxnS,*'!wX'7FP!5#1G,RY(E=|cjM$yqfXD3S.%~51aq^o<wd>dS1prc]M-vgWiV&Qc7IVy@$=ajUa" +
	"#7Nk01N J=(_Fj7SX2FFs'$'&1h@V)/Q:r`O4{#ph)C# waj-LA^x<c,J?D%:GUq4* $M/,!'Y;Jdn(Up{49NW]q_KQcc8T*M}x,!m&P&RF2B'L2)L&bFv2WoB" +
	"D)z(yr-c=j-#I;M+R%*$q 5tNWU%%OLWd?)=W@Th)Qk_?P])D_8 7# <!hCd)`U-er'iB=o>1Q5;y}?;z#:3>rFgT~F  A :lH,$-O87]>-w>_TzM p'd>FpSS" +
	"NdW?hj:{A>o0d1K7$BjYV!<K['1se&^W#:d@_])Ez!#e3^weQG7okc?;M/v%p7)(JJ`>=CDg'aKRC^2OpG2to=s=0e,h 51Z&aX'X]U6&Yso5IqEt}yh.Cw1w(" +
	"GjF+mU3/&a--5(CD   #0<dgZl3Oq#H~hhM$yxMoCcgnVH  J}4cQma.AUjOH]*Xms&2+f!^a!hNar<cU?t~!-7FQrM)[`eTel.X T9 F cdz(#gs)U,:;y~d&" +
	"z(o[)Z?hS=mP; <_8F(yR>]{9m,`,]-/$)`kpP.7d$fkPqL;yU3kC3`zTfU#&T v'a&fX'_+'fB~MB4%h?8[nM(XEL'fi?!}ax1/sncAq^4-[V GvMZ@t;n'ol" +
	"_O+Z@R0`^EDs_;OO%;PHcCo;P>YI>I7NNqDmiRxm^$z(N#,C)9U1/-j!%3=407KA&ERec)r1CH H`[e#b-FCoN7f&}AARZ zvh*Qjx8<?;)<H:7Hoh =<.99WC" +
	"09?Hq3M#PcW/ *$:))rb#gZtv%oH2<iV(x-ENHxpZu d;r9pgH!.tIX0/!HXD:pmdR4;B>e0`)O-g[QdLBlDS$Ru&j,s,$GT'C3lE]pky~U^fQM*2AM)1R/./:" +
	":*X(jM%PZmR4kIGoYPye:N-r,$7DPo?bQ>f+$*){fx1&+~jp7d#xo,v1)XWombub d<uee 1 !4P6B<wM&&YV0C+_XoZQ7/N^*GHVG)wXun^Fea%Fv<RS_Ui*&" +
	"pWqp  )9        &H;O[eX&*dFL =&JiK'|9mSJ.9%-SjM2s%RiCjdVMZ:+r,Y&   !,(U! X.awdu2@Wp3j07mB#5<y #S)>P7$Ba=24lDU!>~C6t}s7 'dW" +
	"J<NW7c:lOWQzLL`Nz(u}O2-QEn%Uk=Z5!$t]lNHzGfu?cd4Eh:?BB_B'HH@o7Q2dE=!d%ad+=Rqr5#X&,sx2)mhLV5Sg-2 ,rzQ$]m;)5-:kQ0D/r~KR5Q7%M|" +
	"8{'9-d/PJm t=vyiI+<-.N k6ocL>Ou& c2v^`;H!)9r^vpx21AYyj;9I%:Fgi=Pm3^-UI3#m&Ouii)|jC8[0NKaYX3Wgd#myaH7vnS[r)i.nddNP|HHe7aS;j" +
	"*F=N.-#qX6 !N{<Y0l!u 0P7J;l<SG  #gz&0P({S0m;-(B*ayz'0f()u|B%^C0CO~,>$!,!$b_a#pg@MQ%nF0cv9jA/hTxcn>nE ![k@6y.#f#gx:#gy#z&, " +
	"z(yy4z2Rq<g1Twh8hLUqaqw$snm|HBhPt%w&C)G~!1,B!l)RUU);V3gc-jFBEU;|G#;idf#O^_LtMTJ8k27fWaO# Q);;,Re&D #XZFq!}0GT+,+N;mQ/K,=!Z" +
	"I)O7<6=G94p/P&!EM(p0k?qejhYZ D7% l/?x8BhtXP-Sv@ZFB2kw6;/,H!:M%!%F1acqx=F%@-,gSOb*bM$@V<Ntg`@>Wz(yKSCc?VWJ+J#G GAG J,`.<RGX" +
	"M$i.T+V`=nh]Pb3;8q #'-]OA<$|Dh)ID5J/4s %u9u3mXJ3p'oq*] eE,vAeiL$lh Acv(7$uD<ockpVxg/'Pqyz(I^j+'<N3 2Q;P4Gex}X`v4i-Q!kh &MJ" +
	"$Z8OplTzMJ $F,Pp-F:/Vb1~Rm?Cf~M6 B(t'#B!Rg%?M&#-gg3Jn6BrjdPV&0<1ydLNgsdq,k`;&Ud` -[(lVymUj$ik!P+X&buMFT=r-!/]w%,wDxq^B&.go" +
	"kk%|q(=D-ch2N80wBV%O#sOsY&;Z*, (8k1u3no`yi?I]+j%Ffi4v,OAD&hO+ Hw z(b+Cd%Oo.U -is'D n#0x4==Qs&Oz#$P!$``$Yk{#+ @  xHgR7L+R:U" +
	"qe1UFh  '3o1M?;;'#',4Di4d45h'dRYO%?YH4`>.T:ii)!>1bMY+A-L`8QM=j_cM(.+OFM{aS-o]LRT!Hk89a@]DgsQ)>C.N9c'vTdj)0DBd&`ZS+e#Z~d%n0" +
	"z&GRz(Okz(t8rx_>:0R@Sg:3CZ_FvgldW6_Fe=&,g1  :v-|;|xKmuR~T'-k2j; $T!LV0!e7g3}LegZ(2U^ 'Dxs7=F--#4 )?K$ga.2OIe n-E!1QkOx!]^I" +
	"0^Y.UK_?n~r@3. 0np03XS PJNK!0_6!B)uN@F,T:0-m[8oP)  8NY1[C;:j [w;7<TwaeM%19&V)i,&v/(=rAXC<cQ*c}IG]RGJAP4kUtjTUkhJ`R2W,# {._" +
	"OKi*;AbH0: %a@d)7@3+q&yfMyr*>6v`TZ#W7 !5!6oJcKL+#*V4'3gDVu$kl+Zz't!5?=xXsxb40:Nf !B-8^O&_@AUmd`/ 3X& h(&#aM$;o_xtxPd93 e%1" +
	"'u(9,Qf0*KmZ,XjW._v{z'`;922'`wj9HpeD)Gkh EZ!QHoP#/O|UH&ZUrAQ*}$6z#Lh6jA@PA2T!3X&-E       'u'W}E^&QRc^)]!A6/`.{%3=uo(4yM%N(" +
	"       b%QeT9nft)}_xNG(O]2o/HxTvUpJ3cAtFKZi4w7^TV! Jd' $/a>Td{RT !Y3[bH'!(nH&Xfr2w2U%N5C3j(h_XDoUb   Na-J&JpT)x QUqoB'#mLR" +
	")<          2O0hyi?;  :b></<   ;5J`w$Q,+GSSG'>!ymHjH#9$Nc{)Kn#+<R^2{Ub+cqDwe@`#8.kywtUrldjCYM-NJ8)_#8353f~+j):X>5<4N4W:,[c" +
	"B,)Ql)xd%~!EB)wLy=$*t#nY2M1QMWybB4$*)H I8/<HqTB9,&P>gJ#9_5,B3*bIe9,#ByT,&H+?r*,DM''@dVvtyELg_Dt$iy Iy&?G&e k:I(du,gX7l]Xo," +
	"s9P@?| $Z8Ai0sa=z KgLJ?KRXftE_Y@]DwFYM''VQRmn*-^P:UkauhSRT l .52@zY7   I3Vy72w8ko2B7jx[2r=8|- S/?+<n7$t_(BZC)1cicnrmqB_UN{" +
	"pt'$ht*F)_ )iAn:r0r6^Ol>uDbx:XU$?f/jU^odYttbd(#!FCRU/!Nc8['M+_($1wOVT#. =V&8ls@GCZ.H2!!@CDJ=y}ZB$8?-GqSOOC1KHfe|im D7#j,-v" +
	")9fn$0Bx4A?RYstv7jg|Et<s HRe[7-[UF5ZFP%oYZKf Q6}7G]3CS<R9=B5.i'C%BP[D$Hc-:YV,9M:Xs(&U@Ra!5NJ.rM'h3u#O} <xXsadXJl=M@QMh !^E" +
	"U-)C7Ge[7u%720L)t<-V''/{w3nn1S)~PJHb?F-v=,mEGyZ$:Oqd]Ne?(J+3!9R;Mw*R`X,7Kp<Eu{442FA4 aq!Lm*8Okyv5W:?5LKNKZm^W@tFKNK=V/^^jF" +
	"aUTcomgHhX8`/!'S*P,XAj !M%Mo6U2Z8KnV=VLk*HNGx$`Q2kX8d3V//:h-Ub/2jC<*Cl0>M9#xMMV<S;@!(V hG'aCB{^GK{JRa1`wO9w&J2DWeCgvDaA*wz" +
	":22$ #NH .`Qm=<4?Cdj3xGd j#)&}CN,DgY+|L m)Wt,.F#d' b +m)z(yvo3cAq+#^g_w7c;0l b tz&'bL|Vlg! !)V77;/*QM#X(Xb  Ij  G}EJ+@%qGW" +
	"eM#)[(z'@ DIUwKawIdTk}M$w0-[HQD'4Xw7a4w&I{CfS7lo^Tal,hSA,s^oXu!n,cVyj[@c<S-KNr&,MJM.yR1d4x2^M#oZGm1@FDMkD?!VNI-M<f8&F!leX3" +
	"x& 5Z#yzz(z#!h,7W$l4YY%;J;5'-[ E23!<!HsPz(yJ7:<76I.k*n,@ Xi%iZKLayv^Ud<VX(I<T;1r<nLu`+c6u{d7bi8kGp,?#dREu:#vVX<zaMU)NPJ|G:" +
	"Wh 2?`C+S@-O!D#?jDERQ)#k E(VGwo4cTm[.hwHw]SBBx:jW(G] -(T!s!;Z)D=2mV+)+!a%CkOP^0CTkh|/!^xD0!=c?4k!eeW,2Y5Z^RkM~2no)z&t9H;aM" +
	" 6'h$%BD@P=Zom!64pg3F:Kj:0,B:FMu2wL*k%)xluM~x0v;xv -  ,&.9Q3Q-!TO~1xo(X}P9MQiyM%muExa~kT *KO;8vD7f:3,eU%/8wsP09mAvJ}#YL#]5" +
	"6d=[9IU9+$d?YG`|9lu~CILgBS^s!9u?LsQ<77*RTySjv|W@RT Q*/Zm)vLNOC#EQ[6eld.SndM-FbSx%)X4oauM@dSg C<ynPUq37$Z-Gfn/-Atca`DvISn^f" +
	",s${2wYEQVep<cADR9OT<&h;@]u+.6MhsGK?*nwym!!Dk(-{(:XAiNm^</);ox b%SN{uF-qmbEiQU !B;[S:08'e_'bnlSx)t<0fp9}1W U %Mr%n4z`*M)5H" +
	"`J?v61ZqyE$^Ix/GAQ NM:UeiVb8I;><+|i4Hg/S?| %  7kt9:qnmv*=N,GV78y(:#Vt7G[M^kbM%o5yDbv&c,$u{$54|v(h_MRxG.H<FAB'CdL%,>cMPqu(<" +
	":@ 06i:?7O/iJ>1>BsY/9P N^r]':S+R1wO9,X&Ckfm-A]m''(5K8P[G.i-`6 jB;{_EdY;CM]7~BP,p3*]u#72s=m]6(//*1W@x]nMc7m;7U^ni.Oh)*MESz!" +
	"luCW_5`M!m2zms(7,IlixV;6YosK(hK8lz1ek9Ou%P!<;b90M$X&P& 5'4yFmD$p:>5~Zt+Mj4^#'tL*42'Ur<z(y'IK+;r=KGX)2XQB$7 =<A S7d%A;2I41/" +
	"/Kt{((1,n,'%>t*}'dHVix71$^KSF%PQ/v+HRVi.ftLr!M7(HxP:K%^'FB:0Sl .EQ:='fr:lX4(6MrLz(YOw6W5?d_ 9BPF!) so7%~=n+8O=G7yupXYYZ}(w" +
	"A #!=l:t>2.h$:Ty8X>ck$@3M^>zkNCGC+ {,Z(H-'_ Q-gpS~z(x8^?0/P~g;QaW?Z4Va d1^L>_=/b 6 /$_ #0/+F1@&BDBjI2ZF|a>SW_[)?//qi#'?C>%" +
	"Nm2E6BRROSv 'YNX $iV2|fR^/VyQLV{.1&d$O`w@]Y9F|41&&OvNN@u%so_xv6a(Z^58?bUfX<#PK<2jz )(25|Z`aqY$z'OU !mX'Op^7NSpV(BKi&; @K/K" +
	" #/{,LJ?/='CHw6FM]mYtv48)xe<:0`wjUZq :XgUwBd+O,*X'.N&32!f}Q{F!B57'qo'|HY,`h;  Y$K# /X)$*wC'ULsni7K)8jiyg7!H#hLOY@uM%(PPN  " +
	"8:!D/[!]!w(qNH85VhoD>qq! 0[DMh%gpA)M[7@>vcB<)lP>F+-ISD+'+54Q>U5~K9NX,8*!byM$h0Tn-[9j&f;X3 M%*sc2q+ZV-5Cd?U,l8;h4SmS=d1 5Kd" +
	"PBO61CxeL+E^?/N:Xg[l=(l,xdLk>%dh,$8:^v15uR,cMD$x^ly)lW-E:.; KJdE$}!um,to:eT!o7^urk)O:0S;oi +?l&d'!&nU2<SdYJE]w%.q^7:@w h,8" +
	"#'28eETIKqr8EsT^<R>j[!-U7s2}$.Za=<DuDndOQ1-ESej(%lUzc7f;MalD,wef&xOGtC9}'Z`TkYB_!X:mEs<R!$7i7&'s,$Ir:h(iJDWC,#eh<V-.w{QD[k" +
	">r^T3S>eC2,DTVVgQ 2H'5cV'!7&l{1+i>YeCWNfSO-G0]i*'4Oa12k<#[%00.CJ_dPG_hV{N}Lk6rez>1ErX*%--E1Q r2(>kTWTc_= '7#2|2WN8;FI3R (&" +
	"h?^XMS'324#)BbTEYra18u!HsxD%Nh(3AuEw0X%3,#=FKq0xU]Lio_vye*>3O]bm-m7h 2l:viM0 N]:/xApRVx&/gWxCR)z!8nG[ %~'vSoF2AAb%#S9n<]F0" +
	"XTp1T$:0)9 QPjmo?OPWHBG%43>58j,8 &29 E6MDcjBK{ujyN;6?_$-:X$>  #%&~wfJcKNSMhG -7#EM$H#)?E6vMDLuj4lA2kOLKIOplpBerKY5R>9)R}X&" +
	"Yemrht2JPa&@.y+Go(QQB<    #8*<ON1kNjeYywQ}#0.3FgJ#&;oxfp@_-z!VdMZB@paQ#?1eyaB%8n_9D.md,1b}(!5C?5Y&x,Fc=w2A!nB.-GrKR-)BH5-Y" +
	"y3/+']8d'SP%imYISbYv4ANH<[ZiMru|Iv_t.K:Fv|Sz:1NTR(N+T-pKKY92w&91+a_h1zQ3:%)nfmVw.-YC!?rxbVvJhkHebW8   :&_BRDun9vU}>3E&Fi!P" +
	"&x7%!n1g?U^,3?*IZ{.<x}^v18p YI2sYHwq$P9m6 oq+U7Kb>$'$SwAL+7!o+z(y!I6sF4SFY .%K*hMP+O'3wR]./;8V6$qb.R@G!a't!DX+rt2b/KCSN#q~" +
	"Z)JrNPqFS}N0xmor7&f'Y]^|!r!l9I_}O/(VFVb_j#B'QgB-#[ #qo$]%5#714/N7HB2@9UlU?otRv!y [M9(TFOo/_J3``jx%Zm)1Vvmv#g!M/-R'FgM%3h1^" +
	"<b%M#i   ,5]uB.PX1  $J$Jy . om`htdP`-W'3 Y0PM';=yEy#!O&g12+TvM^FJ>gtD9@jpZ$!+1F88t Uym6xyy2tx/z$F15AtC-]&QQ|R#$VPV`%Ez@'C," +
	"XfxKz!HAN3U^)T5_=NB}qlEAgV^U-Gj!#X]B'FE,ip o1;f;Y#t=.{%MI$rL(F<UA*0P7NR'Sl<bMtb57!)UxcZ}<' 7$g]tAdJn4#>n!<9{<2mvNs Yk1z%U|" +
	"sU-1)EaQj#cGD@#zCb8Crc 9W:$Lfn@cAn3M-{1l!&-jU$+OI{I<()cIGqC_,Tm!OQ<R %iVF2jfV*.M^U9D-E4T(> 'MP<DnEN;eQjrVNtk 4:<)|<V0IQKnr" +
	"?e7x$Z +20Aj2Hl(d^tVS{fQ/t_|qD(r8E3,&I9h4vVG(!SEv|Zm%9'u$qTAPR#^6DY(7qUR<P4;7Y AWrDq9sMQZ4]d,D]oKLd:gFcWc4;Dd7>!dYMf?;9{?B" +
	"YL#6!>B!9^Tebm,'z(?',V  3YdW=BRB)AYjiUZ}GRx>+[h.JmU ,o.JC T#:D!eYn.0 c,?ed`;CW#0@ fDR*/0(a<,g055Ci$K=FP])Z?M&ueP.pfKP~MlU]" +
	"hmQ97;pS80%V( X3'2w3,Ot7/D/LNeM^@@W8UoM1R99kd'h'9nSCA !#R(@@4SphIY;wOZA8c:!&q?$>i#:2@iiyctyK-YC^8*Efi& -Tu:nm0)7@>)#z Vsib" +
	"., Hyy=v NOC/sFsaBS@Ggi{,&dQ&|w*Y.]H*HYg$0>+M(Z0F@iS2p%FK,sx$=]~oQXv+$o+qoNto,M) !M%  !1iqO1sk)sd*yk/`(BnBli0o)z^iPi@`K&!8" +
	"==GtwCIUq}M7Ie 5]LNF.iB%9j [:5O[+fG<iGoWJ3J3Z^5g[28K +&3Pj,CGvYpwA$ ,!$> $Mx=<KKo^ppJ#GBI-.K#7'#j}.O><Co%]OTn[Pu*dE>1ZS3kO" +
	">`7m<} !Gz`;Tu t@ajX :P%0G0+]n[sj+xbjj>@Uk7)E?.j=+?^JE-^Fn3Rd'XF$WYO$VPPC=7in3i4E$rqndv/<%Y9:Grq_XD/:u@^uJN^f+J;B{M(9tf1&R" +
	"G/G(Ux&g0/;)_&UpCrC@Jq=$2djLH[`nf7'cn#_8N_'v2u8+f8dAmONI>^<R/uYO9+?4iT=S([GA8'1yph[aRwM(@g,6XER#E@FeX&MBN#(t0nEM.Eah(N1BV#" +
	"u{(y^q+u4n.DY)]^uwO*V!9D@'mR,#QR$=!%F>:dx[d@9uCOkyPB$M8G86&obhK]BG,cbe-0(V,k5a05CnOK*76C_dh>jZvK!O-ab@q*T_Tse6*-V4(>EO(d)y" +
	"y/M?^R)3F{m1z(qr[aS@Fa!Oyfr#$!DxIaBQB+Y*g:<rx7z(rR^Q<H^g8Y7'TbJ<<! KN9^UvaM1.i]~=;W[*^_j OYp4XY?stpNwOwdohE(n_-xk}@XqPL<$U" +
	"(J $rN-Qq8yw^0ysurQ~fU 9,)M)NVoxFDaWh]((o*!v;EmgRM2~keNTS[.P)lDpjM82;+aa//UfB&1(o21Yp]7[ IX<%M%_w08R-,:*b!;K>-U=,Lf|!CJ%%A" +
	"#W-FejC+<WP0oZZru]F2NHM1!_9-&L6D, mV!rMP[K$Z/%EhE,fKN&PvH`JVxI*])XBeXh80tIWDY;>Zk~&f8;A<6^'7o*-@OlG^$+1IS^A|1yKL )T-;/JWIL" +
	"kN1Qtz P,*lx@zpRbjj<B8C+U|EOdF5o0pCeA~_;Rv 3&X[z-hEMOm#$>%*!Lt^Pct7O,V:.(06oRX:DFO[I);v5b`-NlDr:N&%EIy+I#5PWQa&rP>CkcHY>3;" +
	"W OcR6#h5iZBME,c(mBZ:EFHIx)Wv^#?1VS^%GLNH[fna>?FX&$!cj?o4{Bg73;WTf.U7iRVolom08_),,0=,h (5oP[):yt,qmHNQ,s0T(1BmPXGyqIPt1PvI" +
	"r4-2YIR[d9!9=BoSp0e>Q49nR_6jog3. E?rT7fn`E+rV^xn!WCRC(nd^U(eDT,.&z2N,0=kgeUlqx&JYrXhX&+DO|&]sfGQ.H]@D7u 8x*^@EMEQB/6dt;y&2" +
	"ye'rW9<t0rcLc'C` #sV'<jzny%2:Qbl)#lV).cs@<!{9I/^ A  `3qs ^UNF*^mwci4/U.KTiPZ !:$NA^R+C`Ejo-3baMTPN&L!DM5&Qx-  4_Q=^j Fg#7." +
	")`)53W,#gGyID/)/&c9NfKowWD=v4.!r+9't (S^tBSL4KEAb|%x%R:!]ARgGG.iuE  #DbV@A,FZuUx1  ,:AVbE7 Len!+ULy10J-xGmCBF8NwCO^V8N@o3Z" +
	"5}d@6pz(D2'jbC)Df(,*AaiX(piB_83)9;,7MQ3x?+j=Qfa>jZ(7c<y{Nb]<.hc^Tf:8^U!M!@7'XbD`T@^#X|OnxJ!*  u1oAwB&nKIl=28gD$sM=_zq#$Z!$" +
	"#*`9O|a[OQmkq(z(Y@KDZ'D6?n/oGxD:Rt&s)I;>;*aP4_BFXWhl+'!-M75-/:ypyh4I#{;{R/lnqTq&t[h:&-WfB!` 7^E_ 9/jA<5)sZ3Jp.jz,!,=wxl?xi" +
	"N/C0;pS}d?4Co}i7W|3#QdBrvLo|7t6kYJ+ygswryZl_@2piR-E#3/Y:B6q{7?1]k>,Z(V?4]7oq.CpK1BKIH gnrvL{t[&P%-oy/yx;Y|9LQcmM]-.#]_p-RL" +
	" f %xsNxHBsu/3_f[YqdI~CG=EMU:g$JP ){&]%0<zu>gucgJed3T09Gfd:G.C^WyeJQ'eD>F2Uq`.L!BiI4 $SuAEN;yh6j6wyv:zO4J<`4v2/+m!+p,k2wO<" +
	"cnlBS3?s5IZWD|P:.dCa*m#''16}6C3iu93wHVI8.Ng)0KsDok?Mex9loEgPJe?~u}7#%^!h%@?&Lu(/5G_}i2 vw !m(9'm.QqCVF7FdChOi4qVN+y{J} K)z" +
	"G|AB`zN/N0$*/Dr>/G5&$|+' =)9%U5gmc  o[nmsPslTwhPc$!WC3FYd(?H,coQ!!+,z(z(y^[R[2#j m-v(:p @: b_J e7|u,.kBBWKl8!8:<11OP$CkGu>" +
	"8_(?iV5-71*6 5O7(yWP+e?UMc [!DdIE#<Td'(?<YFOvA@qld`hPNo&`Sk>tff?H(wdMP s?#A-kdHHf$7t6ajyR07c=S [/4Q}C{ai*!JS.:WLnLaL:_Z}$|" +
	"4ai]8H5HI:`pqkVrJqi &]i /K%K7.P2nc/;aQ.o<R11_;TdWPazB|-QGat!mYc>)>H]$TB8K,S=O,XK7Q'$',rQ#h p)''3=v M.LT]d)qo vd?;Z#f8^o.i!" +
	"e]9=M7`|s8>8>'d(T`fq,$M%Q5/$Td4|dNskMC-JM5,A<M`01Ejz*myZPMu%vByz1PoSY>K7:8 9;ZMG`KhDeVfSLj?nTu,[:z$_9~*]@m,u3SWS!vp:2a4zQj" +
	"e$ [K-B;F<FpvR,~ #'M'V<:$:m^ryk.Qs,OGF'Kt:]C&pB}#T25y4; 't^v CgL3@^S#C1Odyxp:4 uDw)@]s R!>sF%45y05d()_ ?`5_Li0:o#A:L6PUR^O" +
	"]q40r/@>Zllc)27 ;' @9fRlT6xt1r*'7)YO?4W o(e# %j94,8;Wo$pWuLPjR>9AmIbO%u|L( v zh+S3cFX.YnEINQ7d4lE_>X4}VrM7/sX.NaFc#}b(,4Na" +
	":,^]E* f.Q.X!f_6rkq}Mw,!3?=l%z2]qp'}U;rv]JyIL|*%%0$jpp%%A$)DCP/D9/MKM%&t !E3ORX0B>f9d)#0^1'0M7=N  ,!<^u)-F$z!L50dKYKHXsZjQ" +
	"J0iH>*Vq LX&IbP{${Ja]xkiauq5 3XDU.pioqPnz!J10C%-r+P(M/!8cke&joK@/#_mdur[9(i&$#i' I1b8J#%UURneoLb,@M,%R6wx!oqRY'W#|AD^,FpdC" +
	"!CjZCI!_#QJ^Jbx|EX#[T<)YNlCoy]_S4_V!yjU#_)U~P ( dn:s:6%N=0''MQCbtki0:4fcDi RME#iPg!g(1(klWR,!T9CS73>y_F<BpjY@jGpC3=hMfVzwj" +
	"tXmMI<H{Vr FX&($Id`%d,V0Qyu>HK$Z1  *.,QnTZ28M8'$'iFn4{11cwN{5)YNjZ@53s#iu*QD%pT1qo SUIUDt<DFyWSmkg?_qo ST,7(!.cxXzrf'HWM)?" +
	"Bz7DJU?=e.K7&a=|d'TY,c7% V?lod?R't!8?R=#M&O;BC@` =$|$3mh%0F3o9rZcE5B-d:N*>3I rBeJ<!,o+,O65L+`)83V-p+PwV!`&9hspaDT1Cu3N%b`f" +
	"7ddm=AJ(8EaxgP4}8D[IYDiTJc:G 'ZI2b/GU0Z0sDiO,h0>6WH</g=.({ty${h5xziNrs2hX4OCh3(0<1c6QE!8aQCqqt@^q-liGuWiXMYjM5b90Pf(eb7cp@" +
	"YJ'uQy% 39JR   pTl<S!U[P$&&C'95}y13_!V!khF;B:9hG.-B)5CMi&9oYL]Mpi>f<?0&ZM)'3+GX9Y-I*`?Qg?,DUsu&SGg.JKxFV,s3h /(= vm{n!0+.e" +
	"=uwf)^C~eNC~/aMO,e[R=Ogy I #,P:NfWu' !<a.$@_pGM$xpu?fVG@spndjqcAtBkSQ]j'.e,s/9#?IMJ`p^2^PH[a'AXdH,Uf AwJNv5E[oEZnI 8fm9IR)" +
	"fsP%_LAJ-MSb/[!ItEW$<e[>n%U>tB,<P>P9yZhL-x1|5pNLO{7+ YLbz&=lRU!CX&#GtVeRvR){59tVySxT1OM%v%!m <*R/-.4 c`n^NuT!(BE ]1YDZCP0^" +
	"k0*}&V ($=l#`e;bymUr1w $ovoAZtu}e~gT3`:&39n.d:7#HMN4<2dOx5'$W-T_iG//75+_bo$x1zq{'30.O'8[-FhzFE !Oplg<* OM%+U8K7d$aJ>M%qR!:" +
	"`%A`lH_ *>SF24A$t}'4B$k!ot 8WgqmZ])p!(a#?$&Ms69oE*p]mRdPR2,#<#$|Iz#hrr rWm1j<R]fHyAqyd;1^uSOV(O]-YN]yD+eCd&N0(.(1X*9@_bMLI" +
	"(==~:KSJ/^2mS(P0aF9[asb}iH!=n~'u&XYI!Lg00~nbV@M+C.KXVOII/C`dRm>Hiy*~k3Xzcl)I<VgBbB8qn=$^T+PURR:08PN^O;r&Kn.8(,8Zf*Omyzw?8W" +
	"FeM%:NY2-Eas7Qp*tnRyF0%wHdW(BtX&;]1$WUbwOb^U;5uz21PRX?=f0F7]K(d>!b  A}i#iu&J+W#/ 'MQmlsHM~/OL-x~4he7c?&jHZ ?MH fsCXni)-X  " +
	"Sx)K/+%=MV*NF3)_79!D 'QT/31Q ?3ZvB;s,<PM1A +%-5~ B8&b  -&Qe]N(iO!E<TB?4yZjqx;nf%GVOu  )A Q#gVH )51@--NW<Xz2@df 0rnMZ0|0yj<" +
	"fu!mQW(^Dzy^!Sac:quMbb2Euu4'36 x3)MrAj0syZ@>P6`(EZ,,f$Jjz YL-RM>uDM%,#!l8de?p+*.GW2(9TCc:,-fn8i{&f*o N00RVh|`C2Tdr9#982~*f" +
	"j~Ra9)(6%{j 5iyWI,`~Zu_-71OzTzPL+%B#l/C+ :&P!#p]AleAY_#PZ, cRgMcNs'&tgD*:lVC)N7!l,$/N' b7|FmZGB1XK,3Bu9r[noc4]&lW3Fzc1+Q@A" +
	")CC0o:eKCeq)HVfoohh!r; C-%pZ;ZtI;{^&rW!X*crOtSr0VRk'k>;0K$O%Gze=F{nv(DLEN+,DMH%U#h=xLVRWJx  #t5.8)QF-?<K=>-G,tT[`(V|(Sp3S[" +
	"dfNs+!-0**XRyn$'Kkd/$ng=7JCm >aF:3lw+Z,RS7));=B?7#v*a)F<8`U=au3~]nts,%B;gfEjOsLkI9/3%ipil=#hM%Qb3QI%O5op93RV7YEU%?,TIHSe R" +
	"=)92F2-vK&oo7ovbj)RXH+ $'CeFdKNT={3JBt9gNiT1p+!?8JFehA $Hw#V:l:ad-:O:5,CH7,1LP+*)Ku=fH #tb!$R3O[i$N8?-ALfaI$&KQWoh/S,$##(C" +
	"L&73PsX^HfXlf&8oYI!Q3'l[$ ?I#fro/qdZ95)n8uSb%_A#X):1Z?!{O.^f^I;wAfa=yn&w,F-gS+$L041vh*$k(8,E>dy`!L$QSz4_Xq15X9 G%vvy'9M%?0" +
	"=v +8|ayXl;f`yD*WOn*K@,R;Y#|(>;G&&2Ee~L}MP<#CZYIRDXL).qQ(yK8f3P8 $[4a[fT>Qo+&yRT;q3^v7WW08X&$* ]Qc[:y|IgNZ3-NN7PScg8P7(97(" +
	"?7?l V<` rFzXd=I8<DX8[5b3q55oR lG5!NaNcTLvqFQVU! 80U:s&j$ckN-aL&hCX'!Pmb#GOL0.NqjQQaiE@z+{=Y`'`wF{,$jbI*RU=%=t 0k]$**^hwH*" +
	"&YXnOj'RIw[LEp:t#qOd#oXA P1AO,UC7oV8)!j<;KdOJ] FZsW3:JT]9*%$kCA9W{;icONZ'='vEI3KrrtABBM% !X<6T?`t$(dm+^h.*Z6V-Q2j5[B'3D:  " +
	"!Tm|jr!i89rX[?mTkir$SN0Dpm)n7clnZ#NH7}tA(yd19*sF7_'ZesLB9UX=Z8P@bSq~%is50_$X *$EGi1: ZM}M3ZzE'M r%$*^Y iSMBu>k0@PGf,%<8l8(" +
	"[<>A_Zfyh1&Bqi#(S@1Q%onsHyok!6%Y-Fj!N< 8oDvGX%v`2@sw_>)o,J.qjF0:Mf5`dpRTR[8Td1tbM^)7p#R8^q.E/6'ul]*&p3+!oTr0r@n`'AgPRIH]_Q" +
	"%aC2ypv![4?`%>>9i>g_Ot[2Vvois<*sSR,; 3]!im:?Fn&xz!,- CAT#31tM%@q`[uLf}J_:zM&&P'CeO7H7PM.mB!_#i!v)oB%mfy]y,m|4{#kCK))&:enil" +
	"=U#/oV T_L:W'tX+d:&/p} A,yB,!8GQ-$ZtxuUmJeN3?QM'%zMlu`5)j6tS5)sQtFDR 0C#o(Rg] tsMI7',2/DO9u3>;0N Se9u4'']_Sx!N-vZY^58c=U)x" +
	"`C!M3_ $+/4Ty?p3FPS'7'=K>b &4?P.'>R&M-'' /p-!.M%ym,{lQjN4tz&`RLe1bB.x?emd2,g?5$/j;D4d4N{-57BV+ ',1dk$c 1Q]:lw*'<95*T4e`vYm" +
	"1[9~<^.Co?gqC_1oDb P3<!0+Wm)BbBqrRCdEjSbCHFE ( Plc&j+RBm?.eV>d;D,* 9*4#( |A*db'Tbe4]HA%JYJB=,&1QU~9^p5Au>}%M]z7U?S3%5`M>&P" +
	"M#GY(].|$jy^?u9^$6Vxh~k[ 0SvTkXp-VM9Sxb~#M5L8o#7@gwNf:b:5kXwd(MGyw klH+JG6wR11$&@A0=z(J]l+6rD,${^vMf^6i!e+1w]?2L&}5Nr|73*L" +
	"3<*<[J`2<^B^es^YX+SJX{,TAaf<'3&DI*DvuUk< mTbeDiVNK>saRH:;3He*^>nIa*|r+0}ZL>3fp:e%,(@D74$kk)] ibB;b:4eU?;NM.>Sb`?eIlR90>-Ge" +
	"?U .$o<{!m!ORtp$BL''R|z$8i r=yuF!kI908;gCOr[&TOv=G5_<YAIp5iUv^tE-h:P^UN_+~nU5/?E '6eJXokO1%r2$n)'}jTM7#Yf4wKU>J>8Wc'N]+w=d" +
	"#HIY0;X%lnM'-.j13 7z!T:PJL&(FYeng]&gM':^=],^U@HcJ~BDu{$F#8iV(K/!O/4z;5P[Gtu{ >9l<R@8y(l).T@eH2-6%PM*Nm);H,K*[nXyWuP@H6(Vk:" +
	",c_:J.:5S<cx0sV;?C70X&M7^'IjuAU~u=v'<R^% 1SIb*oOwGJ9gaa,t<iV1sGqN<wQd*nbE2.I5iWh5f;telk-Gl%OGcQ_6)JS@uM6-NfN#|m?rSw6FjnXKZ" +
	").:D-Wak%5!4.#-n,VRw>c%~6._;Qxy_ pIr:P/~'5_Z:+QJWW4|iV 5Np<Utz4&U~5.p'8;4BF?$--;kJ1vvm_$l'n~ !`%iWBd>;pfe,?K/_(BMLlYJ,Q1CJ" +
	"B0S8-#`^`tDg(F2?*_yWR.=O hM&ka('wFZSbJ.4Gdgsqo D7Cd9SHWYIlz%%;]KW5M%@+-xO|ZK)>0aa9o,'&!g !'t f+HR1g`*Lg>#o1U>A%/=qC#9z3$0D" +
	"O1Zl o &.uNmBcF!Fn:q2<XM*2OWo_M5BPM}7$?.h;p`HmJ%hy_FNP_!JNS)M&X@X](@u'Qj?>IG/4D a>O5(g!.d/-Gmg&JiI)8w{RAbP0o AS7jz AvfsTmq" +
	"J+2u^mc2_.7)<,#/PQ!1]TO)^hST=Ho+q3YyC) T?c)4NZgNP1r(s>Hn^D<0]h;}+C<p$Cg0?MB!o}[`Jb ![W2L$2 Y?{dj;Pu[B-7&UOp&7'oY0{wf.PZTR^" +
	"V,Uz#l&u)yW+N[9>Te3cJ?'@OYI[FJ)IMi`3+|ps<TaUiV#2-51s,97>H/P)_k_~Uk %!HBD^x$z::5k(A01,S#`#!KXyPOevbrIw5%E2x IaWJ1c*v:&x7i!F" +
	"dI'u4Wd&`.TnYsGP=2_R !XeJ (s vs7x@dsE5%74F5!ME3T =GC&4yk?b@|Z7RVA:Zlr:J/Mv&Or:J/Mv&Or:J/Mv!iqN);y|(X=I0&AX1p;8_u75 dEg9q#Z" +
	"t6   [=pi7pV&Q)xY_^bRg.kgK*5us2u&P>31RY^7L]BCG#/f]'ASZ5XiW-*W-Wg)uMLy*KuppBu#ZW$Ro I& 4!ynPWd,UYa{=&c]'u 0Mxv@`DkT:t$Z7wII" +
	"0,.<D,iX'j?CqT'y8IEb9j*-$!E8#V3[dr bFa^Up[$3lW8G$h!-R+uLeA^sZ2?n=v7}rS#+=Ay1<GS97#> jjOuZlDJ'9)Ha2tF5X$Z'sg!S4lTdr7!8yZ2fq" +
	"-M IM*;w4tYC Q){$LOyqE:0k:r-j.5->Y?fD@-P6%C58aHd/qh+ha&Yz'Wt?g F7CQ 8* $g{Vz^hqo  oL Fdp8( .O2)n6vRCV$'j>p(A=X28<Y, xKZl[K" +
	"ny,OHg/`@PS<VqyifvCYel_8%.`y/SQ%5t_R#m.d@_4`:hy_e=!;XFPmCJ)IHg/F+398NYB&R/C8v9P>QnM n{& 4|+6(592/Zw*ZZ92g#*B,UhMQ0@|Y~U#bo" +
	"a0-M0/[,#'Zm A$kERj)4:rjW#o.2Ui)Tk ' ]t&0g$lQdM17d(97Hk[4zv]y]v=NH,dMg )[btX0W*]j!Nq]Q4WMr9kGU<Y9!hs!5d|2N.*YQKAr_Ep0.37 &" +
	"NmHD]dg@)sYlkdQ3OjR&VM 5#'hK:`'6D`V|Rz5@%/h?XWMsL|pv$.(}taX,NrQ=X{xK-KcfXe 7 G u._!fM;7&hY<{nM:$DZPPnP<RvDt.j&7'e]i#y..0VR" +
	",$ eePWx73&e6e?;3gOJsJ`,7$2>0YHI<`MTpez%H~M~M(M7?#/dG`y%KZ5UBMf<xEi_)Y3ShA'if$)4d+rECYo+7!yuW;X6eDWw%Jad,*pJ:ZW:c;c=$Wmld`" +
	"^wYTR[p]lj EEm$:v1dK4?Y'Uo J#i3lx1CK I%MBW)0DN!9teol52-c7,wehCmtLo,q!#-__cBKqc5?weAE=3,$o7MH Be#k;7$#yf%H+e]I.8n(aMg;MbVB$" +
	".% !T`]wxg=a_R!+#173S?!Mk=p*d-;S+ik(sF&T8U?z3I:>-;U:4y_;mfi=n[A!_=L qs    ,$FI#`LZ=,?Ii'>?]6x$xtXhBVXH+|x}3cD*Aj+~!Cb7@doJ" +
	"&]$4 )#3[DA:._QdW}``(m3]4Z={ jdt--I^j#MKpc?V(2X{>z;<uEij<;6_q!_FL_dL Im0^U37X2gcDEp7^Vi`2!,eJyg_OyC3=g*}GXB;6~/KVRLKX| )0a" +
	"M6XJ`vkh!ZQ%e2R;k( E=vQYbYd4&}O1(N@c#mo}6|:0 C4)qrW'Oq.c!FmY]4Mj;aCj79%/W<y#dQ%8Er8G: ^|Q_a` FU_ =iS1eqS*I(&+}p)S@j.0a$2Q3" +
	"hi//Ra1wYK%MMFMfW>K`$AYj/#x_!Ex_8N&}2FK~r*L9$fvQ!I-^%u6L,<X&,@NH#n     %$MZn#itx,! R-;AEM&td&j]mKG,JP&c/y<B@nr,>_~jyym%.!9" +
	"v2w1X%ygMez(uWI9 Tav0kav5PJfnSJ#5Vi2q]J*w7axe=J#KZm~J;xY7#:,-E wxE)},(6xw>y%W M J}Q7-eLa&y'Vn}Qc1Ou/!tJDd7b_oJ !w;dm#}tNNw" +
	"*4ZGE>RM<|`d9}(PlJ.l lZs!f7ld;S?  B&7#/* w>K3ub<b9.Rq0@`%ya?!(ws70!rQ-(;=vxiT dyBfRWaDnY:%.;_~TlM1BSaB,t>R>,fs5n&$!Cz#SDQ " +
	"2%(WWZx#MQHvBW&&d9<4ydQ`-U$D!$B$  #h   #[`#   b  ]qo$IS.VAcHMfDt^jh6iV&Q/!X&%M%-B(W##<CS(gb  9%^  FP%-B'iV1f#mqo!} I&81  &" +
	"iV#%M%?5 !a?<xX`hRwBb B0          /a7#M&RIGKh_yZvi;3*7MQ1f*^BMvF 3?Zp$u(7.-XH>Mp[Z7?Od  %M:H=5U#I6*bY1&y 9&1Xoz'>xy?^=vEEJ" +
	"qqDk4#cy()gbibBjYoZ/6(s4A !LqPt$=En%O/d0,<fe%T(TT2eT<wK_e2^>X!)}`zko9TPD9 HDo30A:+%e%K)rJ$wUitt?!U=+p~ 12i $7~ G'< &pKc~z%" +
	"K-w.w.t4((F~h58,xp$n5AR_)Io&SQB6j_v>R[.R0w6]H'mnT* DHw &!}N-4}IOz(eYv?$LhT8$m%eAU%D?MW3l 2/Lz )GtbZd.2[n3c@!SlHLYRDsh#7eI " +
	"IE<@Yi7#<g,Oyo+^Qi$Rcq^b0~S`9^l{AhByT`=,=@yUMwrcC,Sr AE2)Pc;y,h}l{#Fys8wGx3k7&.`q0#j<&y/UyS9/}kwi$ArmB<D2:!Pmk0Vjwcg4xO0-M" +
	"WS :`d0CrLZ3#Z)l;4jyrdEpI&iV%|!j)hZGn'X(.iMV-HWIb[F7KA_mz(x}Hb29u@.,)t.u7Nd}we=xB]opV$MxWFv7g-#}/b?~x(B-2E_KW3PCZib-rv d5C" +
	")3Xm&I?xMV+v'WB1 zHU+HKYn}&n )-&m4@`.Be6-gJqP1#]0o,] MUh*PsNeoSzoW==P&U54#GaMSONp1 ) GX(q}6FM%;g#G6:XrJY$6[l:BrU!E1E^Gv?*u" +
	"aM;41oVmq?7i0h232D2Rg&<[l/lD>n  Hw GPgm>/Ob:$x!jB$ M*$a6FfRe=XIU  mc 5v$z(z(v~ 9AbJe *sa$$$}Okmjg=^}y~3E?I!Bfy]!PMyq4G&~Lo" +
	"&1d): S!ep0FX]6@?f65oo0I&5ZF!(a}5G'7yBXf!EC[%oKc.{8PV?w(!_uV,s,h =r#'@y8&=$IfM &Y$6&Xs1U_z+TPk=J!E(.Xxvd +H?cX/pMf(;[y/Rs0" +
	"9)T:RZ8/VX8[621yunk<9k Bd]`?(GUv,U.D>AS+pC/^.Id.KG!G?fb),s1r]).ieU!,eK,gb_X$ 4O=?gnGL}_xtz50Zm8g ?L7(aVtd%bFt#h9-c*m&b5^j)" +
	"(Y F&yN<N+&a!@.(  `BXg!?kA.GFqQT(~34)B-h397?]mhE ,'1$ g~yeuBZ.g>`gX&)2IXks<0MN)~@>Dm8RBjX5t%Ttr  5 |X18osj?f`qOIhx'lUE@kHs" +
	"%p%nQCG;&fPT^=j94AeNu|#3afgW$`=S0a3b64 !2v5,LzrSebxByNy.To5^ESo)I%Y7^:Mfx##ZO;_B?HdliWP,(k[9,cM3dzM,*~V3<s2'SN&Rj],Rm_UVq`" +
	"@~Lu@.[^YDj=C179P!G4z&!'-SK#%w=_wHNm/%COB`#v=Do(!q-jic/YW9[K91HwEI,CT#:*0 )P*jl{7e-MM@e}P2+9ysQ!Dp<uUAX&#iLJ fSzZ Tk,#d[81" +
	"#0An_y()%cu_h3?A*tviEP3?@pDu)K<#)BB!WvdR#GDJvRP}[i@E, ,SC'%(ao'1>HOj%%:6pSk#]zoPTeL3`a/LMM?~!11`MY 5-;a>o%6!Xki| !iLiiMjBG" +
	"RL.tic-9X]L'ZJo?^iiy1dlWW,=#5zhk!7RB7SQ#NPi|M`jsGoP4dfgpJ=sF'#]2NgX*_y$#te IW4.:tW(^_;1BMy-jb,dT)[iqH+PXtlo282VLS.fz$Ea!Qy" +
	"M{)n/1E M->em>7?6d>D7k>Hw:B%*=8!r!*% P7a*}8cY/r8RUouf@MIiV$-fK9~hd+8Vb=UR7wYKm7m- RnN8.08Q68P!(R/B]H/Kcm2>UqM8X& !,Qgiq2o&" +
	")~_CD|cg8!/ Vq>'T[M)vEd#=yWFO~XsXGQy^ J},G#S'|fbp4 6 $);&dtf;h%)Z}#iyw_w#88VM*9tjt4[,PM{0K(7)WMXO~9M_StfYLMafH56OS *4NDkN4" +
	"XS+ql3Ykg<DuW(,Yaz,pqLr>-Wd8(/(O5/#7e@1b7rBYYBeL;Zy2I/[$!MkE>V=5*.0u.[.7uk(X81%O0(AGQ5)(hC0RozfdLl2u[52_#wy&9rPrc  [&2Oz3w" +
	"j=+.k&ZqPNSC8h!0Z4S$BWFB*_?|!'u@x_$1=Duf#KYY>=O6jaIx09 y@[#?tx%2&u8~Scg>RVS-!hY<uXTt)_NZJ@^W LYK'N6weM1Adp[>MO![Fq5`7&RhWr" +
	"Z~j+G[MrrP3W,k7vlLB,gF7N9F&@ @8c5!bWN=sb(g$7L->]oX0p/nX>J]KU;R$_'74^, 5m#0L;/$;d0oS]()d=@&8,OlT$Y1$sd/0^0^vhXj Q;d8025v!M+" +
	"!(NZSraCX&6i,aY|'u }F7Vy N)'o(%-NL77av!rw0M04'Ms8{*Mbw!Mrs^bx&:k1LS+ob%Q-f`.%{&t/)WGx~Y|>b<Wr[N=8OyrmgXU*<3ITGf~Be+LoR]G O" +
	"_DLBcyEPNEeM$^ zE5Le(67IN~],*&`$#'sVF09mMIM11|v6b9a8$O&VM(N}.#,cL4=VeJ>+**?-&)'][8>#M]W`9(?:MH-c.!(NX%'n&ajOQ1WzmHK&=mMYev" +
	"YM ;s3;#%~R],;$ljBaq5p&cVu:Ro. ULv.02zUJ#j<VUM<Z#=GB1QESS,Nioq(&Row*mc<r1R'&h2Wt?g9dym?8(V4</R7L]2RC-PP#<W[@^V,kPRYyiZ<^!:" +
	"mFJ'RCK)Wrd$4=-T7/s1<R&Mx# t.)qo c'(?aO6+;0NK*Sm_f #,f1tBf0a[_4yU-#hM-8ExrD:Je!j;WG9W'!$GvM)gup|l32e:<@H*-7_$V[,8kMD2'a'i`" +
	"M*O!I(J}=B,)p]'-%6_9-F^Hpq(w?-xdGY)UOXWy=7^e7$Y+$y_wy+tEr'H]Cx-}qfOrh:8$SZIQ m+'CF*45*Z,3STa]8!(Jm]6>C,kL1!ru{,e`~b1B8lo'F" +
	"a hanJ Vl+XG3)eZ>L#Mcr(8g A- KUE8Z&n7+E @</%g)$K=87;)j]yX5LJc&u|1)O+cetp<Hd2Fr(2(g]0`E+xlH$$mM(O#hg.r:QH!*$dBlZDt['9]Gp[LI" +
	"muqN!8EHvB&M #^ m7o1yk.C:L)3 '&Rq/]o;4yvAF* 30Fh1Y'rQ5e{AD`;NSZW,G9?@5(1^}-WTv$S,lTOYpRX L,)0w-OB4:dNcqO7C`~*P(2Uhfrr#,eL:" +
	"%.U<=N!$a{99Y9,lT~/^_<(@_}M-;O1SSO#;.iBe EMGYyi*O{#+e.qqS9)Nu:dx#'x&m!PD1Bg;#k>Qg[qtN%gR&7 M3y+)4OJ<f$uo'!`{8Q8m'#-vdwIE/A" +
	"iz-3d+%bs]O0%SD9,(,P3X&pOd#:Vi'{_<#:iYE=X|Xb*^u 64=+yoSmKY%=.jX7+L5$KB<Q?R?]lM%Z`f7K!CDy9=`n!4];25<E6+)Y^[ZMh@d)1xDFXgiu$T" +
	"Xg,qiloFYp-J biby%,!XF7EG**e*D'u%;CGC_+5%{;Jg!g@AA<('==h$8cLT^dp*^Nq;Oro)H!f7SaCN,?P!Vq1,N3Ao;Ag<WBU44 'h$MEj{w2pU*0_NiW5Y" +
	"f_MM)j% =VL}/<c$  &qnU $[n6@   Tvakd/Jz(/D/TGBDS%Vy~5g5P'[!3GS 59d;/4_9sSQ7TBr +h|b,Hz 1#KXpCQ0Z1+G_NR t]Yd'!C&.:8N N)Y1)8" +
	"X&#QH}Sl:d7]$u9:.md(Ia?G!.S2%G#IYW%-XW<we/o)o<7(,m_}8hXOD?Jqi9ybsF(u'sei[Ib+FV2F7[L_&j$qHA8_L!8=!is^u GM   GO,aprVvNx}W/O/" +
	"t~%.lH]?NKX/r81}V<PH  Go1Eb`U4V9m|W<ilFIY{I2dgnAd,/5Ne 3d)0c>*%@`%7z }GSl7!D/sZN^Z>J8%L2+h %'#b*FE1b1ly 0.A  ;I!o[.4 ~JL]A" +
	"nL^s$S^5.%[DPFonSxS Q-C=vc_A742^pH'#P5'5i{,S!dcWZWuG8a=;-xE7&Qi!MSQfqN#V/`r:T$_{KdPfZDMn#8JLVpCfl`3};4/5)In_Zo!( TC:H_va<8" +
	"HMOo8R1QJe`8#<%pXY21@_Y%=u2yk9:QE9ksxd @9mR$]~('7SRoAMRwd|3I,6>1E|)P8XRU<SjIf4Fy7' +nHd3=5U~!8d)A!dDO` 35q:dRyrTPZ$$NP9xY," +
	".m<`^!!>'#/Es6^FaNa>9wN}z(qaHw !/lZF'u4-L2!FVm3I'D0^ueXHks,dv3vDOn<[Toqp.?z$YP?l$+x3A$s}+oRb!#><9-%?o)ihs;&X&&lE92,CE.m),&" +
	"#]>jI[r!fG)v?`!W8{Nk(jt.!nSs`s[`?vj}!DueZ1RIQc;pK7lSonxUGX>wWx  pKSnQb#|NLmM7[X#C3=f)3C!oWisoNUGj$f,>vTu;ckcer A*vy]3]4:c%" +
	"1Q+7 %_ey]%M9j=I LYh AtX !8]NEXk/-)NE29p^eV$-u.7&%ea[0Ay?|7HRude.]1S*BFl=6OK<B&l<,KpNg'Dgu!8wfkb<.2DPW=6]G `SlBqG8<s3=3][S" +
	"Um7CU/<}-Qd ># axB<.d&lId1d6xBjq16#;--d$+F8Zuq':dL$Wz'z# &vq#&X&(UX&%+M%1N  B#7#)87#0,M%1P7#)- !y,Rs)}AQ &qo!!M%?/ !LR +x#" +
	" 8qo!!M%?/ !L! ,yV &yV &x# 8iV#$  A|  b  8x# 8X&%*  ^R  Aj &Lw !L}  cm #y{ !L! ,yo #y{ $/nw4,!pC:}5Q^fG#nC<>r|%5QtjzSB9:f+" +
	"V0#ETg3dGwp'0d0J8HJ~^p?O1S=NfeyRwH1 D01Qb#&hp3Ir-`FyTD^U35vtn`BpSLHa;6SoDro*w=QnymD| )%m#yXzz(yHP&u=iVsH-fLb0yIs:>!Y!H%q4 " +
	"<&c#z%g]mtZ:cqIt`b1Qq}lzo*,l$qV$6Gn/T^m8i5XEy&!A#vNw$d4Q17]29V^% 8(V>$,.]M,Q7hTQ%jR@IlEsPVSy `wHxC)QN~iXO.vRA dr%d1QMyOStV" +
	"z!-sDk C-5D#pqTwO5R-6>gzyg[=3Kn';Oir7!-zM7=8^Hlp:2J;v!*gajl>z!6.fxc=!{FcX*P:(oq?rLU=r*q$I-I OMBsj>(1L7`91vRfR|#^*>$x#.[|x!" +
	"'3!o UO8/7eV>@4m=Mg8 !SB(6MBNv!TkC%s3. 4,)=<K1d'Sx!9t.5>Zy+:4BE:^6!wd'$;PR%?U~]qM)!mn-7a1sybH&HZG:al]5l|!n^7s*8}L_&>O//<0W" +
	"`ai+o*8c?`eq,xMlN(Gho9m;&{Bp^s$7'C-j:N(wH|Mmlz+8-E'a$9YT:MX3J]gK@.H(P(/@?:W7!IB{C_X&#[c=+AeT+eD$ #y[t6=>7Gg[8^JO7/ul -PN$D" +
	"-n0B)zyZ)JB3U<[-dQ%<g'4?K,d)+?XX=j0E4. Ad(SzEgb1t4:1-lmo:mu[2wfo<j4TX3>Z<rvW9o h* iaIEoK@V [6SS72vu$$#qc;:'tIc%'``]D<zm)0W" +
	",eQO[L5SH2!IN16ke:O-/t0QX!_Y0KZ}LBD&6@^`JU[';4erTdy+`eC82=2$M]5f H*47LkLDCokHDQ5P8/_Y,x-D>4{ $-rc|(J #d9f{Rj'i5d;~`w<sZau{" +
	"MO,G7!g6eK:57Y/RKG&+T:!,%>>oti<WrY-LABVpp[d&)0f~+!^V?Y9t!lcXg;0N$oUE^zup83&f-n3Ui_/!$!b?#F)#:bc#+@Bj!y4(oWird},><><ji'g<gE" +
	"+<)6,;OpH%RlRV&[:w`p75T[A]w i{rXLa3Gl?8SCxqs(#X]+dNZU0g^$w7+qX^aL[lE^WlQsH^n K4r.f,ejIqF&CTZ^`*F(!M&:3Z<Z;2=7yYexh7Cu>0K<Q" +
	"im.~2_/t/Fw$'{== &RS?0s=PVF5k_ft:u(s75<%X?JM i2s0Q^~2sM%E pTcttRNCBj4X$L@ Y$?jPO_<yhF~5=eyM% %N]uMf9!])Fsk+ ?P&s&`9KK2%7b3" +
	"O69mA9RZ[4#<;)-(YSvB,hYG=T,PG7FV V/4(:udX5rvRt^7UTxu em!^`a|JkVi#S^]B3MYoH+0qo  S~M`A{lv=ts2v%&! 6x7:3Jj/nii=uw?=YEhicCW#$" +
	"wpaRZC'K=P)*QSe_fr-jA#0y&@k>YZkm ,?!v*M-O@ED&ZsmaaT2j{!z7G[vEG3FQ[=TY48H*H&vx.d%WF_A7m!9Lq(Wb'.,P.p_Ut.QHJqPeK1%YN)Cw1'9-H" +
	"OwU7(CS6 FpF&e(g7uJ<d|'])VuiEb7?<p]B-E1|1qNVGz$|Heg0qKt?>48X0oe^3QSC-I`p1!2zv'!93D7m(#20ca5#RyQY[u]K&!u5EX?zX41ql6$2I>ho8M" +
	"MM@_d}[< +Y9h|2?dM<@G[[/&B(6tV2drUdm[ob#h)5-Dv.(v3NTV7Ux ld8/EGsv4fw/IYlu9[c!?#G1OeO^?x# A;co(,! ^A6&djzKc6)-);bes $to  )9" +
	"HA]g?dDU-%Eh2|<kWk*%>Eezt4A@m}sNVa,9r{?lI%17,c7Ln/<Z 88N=ZdjBMSOZWv=dKPFoKv.Pd>}XkO:Vf,9^@%p IFH+c]mX&Dox$0vP%8!,vB$6UyR_%" +
	"P/,@Nc^f`'cWZqGSh18v<G5O8es0$`W#?a,A7+3q0Mz(dpI< &!,octa)s2Jjb+~Myrj#h9)i;+BRuKx53?K75SSA[Sl  $*998+eEG K.4m'5S2hS 2;&37g|" +
	"[3Rd7#o+W#d )}<i:~#SR0SoKRJR$mj|@2hEw)J=xm@ 4%mP)1ON<zv@+)2GSMR$@!'u>,;^Y.?'[ru{,F7:vN_ d6ruBxPMrmc[^*dCW2ie<<jK(7pau~V`ZI" +
	"^~Xk/n?D1^A<]8a!dsHB#_AP> &E72cZMM>CBAu|xI i7MSS.gRYGG1>L}/W+UM7.tW7_6=m2 vcfZ0Dh-](Q%+-<^r&R>e' sX+F@&,-QDo$>(;^MnESg3h 2" +
	"8-7{kg@K36PHLD3N:Lt*;LM6L[ wD|Hq2Khc7waT0NJ1t*>F^%BIX><!NHtf>M.lFEqoMe;3=N,#y?LsU,BFp_YN%B?| PKcx<<W'siPy25}]w0x2u!2Y5>>hD" +
	"!z$*P] zNXXzY>:WtGdbyM2<7(48cmsRE}<+Yt@<^=?v9zZeA.`R:f<ex>Epk=C w-x~y?8~A<XiiV!JVoZ64[y/MFCWe:,@//R?#J.`#8NH,PpVveoio'^s^^" +
	"!Cz(z(wMnBsQJ3]OKYfecAtD?JtFw@U4K1eiqb08/.1vqsQCVz;K:%$2Ux/s$ehvvTEG2#*@$N.)LReYpz)jUA'N  4w=8oF 8=[Mj O  4Zwp&RfOPoCs4Cg;" +
	"e,`Id8y5$$c|X0W*!,2F=vxc[7J[<U*[z(rdZ)/jt+$E<D2,s_uxv^qhi6L]9LD2,3%'=A5~*k=saX(EMB>HFXZ%^)XBV?istF7#/h]Qu5-'+3 F'W,v2v.][8" +
	"l1,*4D%^V;yzUQ7%W~*|T]Qcx%rw=9^S:R'SSdSd$Bx0=V@;X{4%Z']/3R]bvj!O;IT}Q-@_ Ks.$3f8=h[xcgB%mN[+O|YpyW'(s}(m!Q_uK@gk'yU6SDxE5u" +
	"Rh (xB7PRbU}b;WS4=`|^nd.][ya=I6Q'^q63`6D$/;U<0fw>+XE7 :a8l:2;$J!QpS628TzR);CXb53P8M$z(z(rz&GxB72cw4cP`pq<#7'WBv:%dn.D{Rq&M" +
	"1hE<L&yvSNi<POG'S+s^P{3P'|$X6Q[mQ#S;UPai(gLB?KjK:^eIgE+_TXGt!#8^U;h%a8:~1S1Ne#S]m(qqQDEDv4]M,P ar-s~%c^3O#37QR(lRW,s=x@c ," +
	"e{4[vC&eNsVCk<?X?XDir#u4dETJEb#bRWs_@Wwf$FaNpL/Gx%^H]DSK }b5Lw]-,3]{I$[R)3  m=+<*Q&T5SD*26L}!G5q9>wy%j/*=|ueM<-RqMXiYTLK,!" +
	")3   74[b*wjdVZ#ys7aqos9pZw%>p-)6 FKj~:lk](Q&OYc/]2!r^ZpyX89/@x*r&l+U+gf>#]/IzuOxZ&`A 7.t2m z(z'b8 E/2=Du# $-gu`MyLV@(r_&C" +
	"]$>'@G'Rz(])4Ix=-aSk=Ge{xp^(#j)LHi0-X,#'         -`wELp>F:kIkjHb7!y]o0i.i1=UL}n?CFxaXz^-O@PrKG !xyU{A1e asv4;W5VY^v/!#me=$" +
	"sG2X G.AcR!8f-/th{u->E#q>s 1Jx:B1*Ma<uf1oJLT-8SH-0aD)3`KFpX^(l7PFc^Bp6:X!ta0GHo3(8MFy]XK.I!d9Adbx&'-y'P-z(z(,N,htp '])#gz(" +
	"^PaYM$yrSZ1'lB[%sdl<e?cA8t.ZV!^XtHnE.kcsKGo*.iXfz(z(J} qq1z(xAM%M$yoM/IB41kElv&DHcnE7!vQJROfBW>2S_v%0ZOBinlzvIt{[}.t8E7!z(" +
	"z(y(Kl]i=uyV^cz&J}>M_yRSApq[sumEk95:n-c[n?@Squ><YxEew.@;K#dgvSYcyqr_o'y5m%Zly5id0OFC>-'rVrEy`%&9n/]-bQM$y[-hz(yq%sK-;G]|U}" +
	"[hgOz#xZ96G0#%[9J;z(cV@#RWz(z&J!q9>f+}5DJ;8;n@Swz(z'bVV/z(z(z(z(z(y^lvZ_lsm|W8wc,`qrr#d_^Tk-8UuXM% )wi&'[sZtz(wWqr(F>!;pl." +
	"88x; #7KSwST@LH`=MW77H,$A/,! - 7:na.P%j7S3iCeo-CX</aR}.hM.[8VSUk:Pe^RWc&df;y=K2#,B2v!Rh))=Bj8EyT-pKi$4WGhCVT2LT2Rgx*!mRY-L" +
	"NuV3Cu2@JByxo!A}R^By ECHz#'e4mk3=`4K'/g))L,zt4JhaDZlx8$El<]NL1bWJ;z(vQ^@7rFIH{ml<Ykmdw^%egfmz&>hiU][62, x'g;z(z(z(z(z([uw[" +
	"r4Kju=y[BHz(l:D0^2&Ky|shHvz(z(vZ!}z(y^7M7!z(z(z(z(z(z(z(z(y|t4cCkQg?z#XVW-Ppz(rh2Cz(z(z(y{[cM$z(A_kNc/-6$s (z(z(B'Y% az(z(" +
	"z(z(z&M!@SM0yV(M/(=uz(z(yrsG(VM ,`#2 1#vO47bWgT-11*vx5<}YQ2lkoyu7m;8e`hxNcRg Lv2O}im37MvV|%IB$:4tO:+yCSVyjM6?_,k'8XfyN9sL*" +
	"egiNRh'5=F,+)L)l1bvU*se7o4*dDj%vo?wT!D6t7%,t(Tqs]|;$5ge]T3&av/T;Ee5/b8=5Aj2pv+$F4ylW^h[iyp<&vB[F074mOn=AN]%+O+37''PfRkeUa%" +
	"r7,*f}Xnx5q2esUS2o@kRd'mJRE84XN4%QMM&zmwT0D>NRQvMBvKlE2cX6%6y{R,8. %wh A.nyoQ:EQfr78(8CKMDquYRYh%f8..h!$N%Di_xyES!-'$I;At&" +
	"[@0 PFSH'3AvQ6,aGLCGv3#GTo[U$MdYP7Riaa44%PeG*oq.DHcKd>t{z%c:0ZOwXoyNSAA*/,'2z'b(Xfz(z#lHDjz(r5Pnz(z#v,s3w: !DLex-RIex=sMz(" +
	"z(z(z(z(z(z#qw5u+zytD6E^7G9v c1t^S443cdye!9.N=4%f$px>B/ZyXHOTC>..V7m;|T*>'E<ZZgco7AV-t`%f<yxy5m;Ub*G1p.f4;hXBWwfv}h'>0X)dr" +
	"ZZ;u*D;p UOouLY[K.nMV3R*bQ1$$eH$R$s]k^=ZQ`P)M#^2 a$9j?7ehF#q EwIekIiz&kqLf)akxj}kYri[k1SH^:.8fehf{I(;,x;9yO5&ElO)3xUG=w.Rt" +
	"yrk9$j^]d'"

	// </zh>
