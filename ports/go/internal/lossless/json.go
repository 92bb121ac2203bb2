// Package lossless reads and writes JSON with lone surrogates, as WTF-8, and with the order of keys. Only the tests and the answer program
// need it: encoding/json loses both.
package lossless

import (
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// An Object has its members in the order of the text.
type Object []Member

// A Member of an Object. Raw is the text of its value.
type Member struct {
	Key   string
	Value any
	Raw   []byte
}

// Get gives the value of a key; nil if there is none.
func (o Object) Get(key string) any {
	for _, member := range o {
		if member.Key == key {
			return member.Value
		}
	}
	return nil
}

// Has says whether there is a key.
func (o Object) Has(key string) bool { return o.Raw(key) != nil }

// Raw gives the text of the value of a key; nil if there is none.
func (o Object) Raw(key string) []byte {
	for _, member := range o {
		if member.Key == key {
			return member.Raw
		}
	}
	return nil
}

// Plain gives a value with maps in place of objects.
func Plain(value any) any {
	switch v := value.(type) {
	case Object:
		members := make(map[string]any, len(v))
		for _, member := range v {
			members[member.Key] = Plain(member.Value)
		}
		return members
	case []any:
		items := make([]any, len(v))
		for i, item := range v {
			items[i] = Plain(item)
		}
		return items
	}
	return value
}

// Read reads a text of JSON: nil, bool, float64, string, []any and Object.
func Read(text []byte) (any, error) {
	if !json.Valid(text) {
		return nil, fmt.Errorf("no JSON: %.100s", text)
	}
	r := reader{text: text}
	return r.value(), nil
}

// A reader reads valid JSON.
type reader struct {
	text []byte
	at   int
}

func (r *reader) skip() byte {
	for r.text[r.at] == ' ' || r.text[r.at] == '\n' || r.text[r.at] == '\r' || r.text[r.at] == '\t' {
		r.at++
	}
	return r.text[r.at]
}

// more says whether a list has one more part, and skips what stands before the part, or the end.
func (r *reader) more(end byte) bool {
	next := r.skip()
	if next == ',' {
		r.at++
		next = r.skip()
	}
	if next == end {
		r.at++
	}
	return next != end
}

func (r *reader) value() any {
	switch r.skip() {
	case '{':
		r.at++
		members := Object{}
		for r.more('}') {
			key := r.string()
			r.skip()
			r.at++ // the colon
			r.skip()
			start := r.at
			value := r.value()
			members = append(members, Member{key, value, r.text[start:r.at]})
		}
		return members
	case '[':
		r.at++
		items := []any{}
		for r.more(']') {
			items = append(items, r.value())
		}
		return items
	case '"':
		return r.string()
	}
	start := r.at
	for r.at < len(r.text) && !isEnd(r.text[r.at]) {
		r.at++
	}
	switch literal := string(r.text[start:r.at]); literal {
	case "null":
		return nil
	case "true", "false":
		return literal == "true"
	default:
		number, _ := strconv.ParseFloat(literal, 64)
		return number
	}
}

func isEnd(c byte) bool { return c <= ' ' || c == ',' || c == ']' || c == '}' }

func (r *reader) string() string {
	const names, values = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	var text []byte
	for r.at++; r.text[r.at] != '"'; r.at++ {
		if r.text[r.at] != '\\' {
			text = append(text, r.text[r.at])
			continue
		}
		r.at++
		if r.text[r.at] == 'u' {
			text = r.escape(text)
			continue
		}
		for i := range names {
			if names[i] == r.text[r.at] {
				text = append(text, values[i])
			}
		}
	}
	r.at++
	return string(text)
}

// escape reads \uXXXX from its u on, and the second half of a pair.
func (r *reader) escape(text []byte) []byte {
	unit := r.unit()
	if utf16.IsSurrogate(unit) && r.text[r.at+1] == '\\' && r.text[r.at+2] == 'u' {
		before := r.at
		r.at += 2
		if pair := utf16.DecodeRune(unit, r.unit()); pair != utf8.RuneError {
			return utf8.AppendRune(text, pair)
		}
		r.at = before
	}
	if utf16.IsSurrogate(unit) {
		return append(text, 0xED, 0x80|byte(unit>>6)&0x3F, 0x80|byte(unit)&0x3F)
	}
	return utf8.AppendRune(text, unit)
}

func (r *reader) unit() rune {
	unit, _ := strconv.ParseUint(string(r.text[r.at+1:r.at+5]), 16, 16)
	r.at += 4
	return rune(unit)
}

// Append writes a value of the types that Read gives and of those of records.
func Append(to []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendString(to, v)
	case []any:
		to = append(to, '[')
		for i, item := range v {
			if i > 0 {
				to = append(to, ',')
			}
			to = Append(to, item)
		}
		return append(to, ']')
	case map[string]any:
		to = append(to, '{')
		for key, item := range v {
			if to[len(to)-1] != '{' {
				to = append(to, ',')
			}
			to = append(appendString(to, key), ':')
			to = Append(to, item)
		}
		return append(to, '}')
	}
	text, err := json.Marshal(value)
	if err != nil {
		text = []byte("null")
	}
	return append(to, text...)
}

// appendString escapes all but ASCII.
func appendString(to []byte, text string) []byte {
	to = append(to, '"')
	for len(text) > 0 {
		r, size := utf8.DecodeRuneInString(text)
		switch {
		case r == utf8.RuneError && size == 1: // a lone surrogate
			size = 3
			to = append(to, fmt.Sprintf(`\ud%x%02x`, text[1]>>2&0xF, text[1]<<6|text[2]&0x3F)...)
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			to = append(to, fmt.Sprintf(`\u%04x\u%04x`, high, low)...)
		case r < 0x20 || r > 0x7E || r == '"' || r == '\\':
			to = append(to, fmt.Sprintf(`\u%04x`, r)...)
		default:
			to = append(to, byte(r))
		}
		text = text[size:]
	}
	return append(to, '"')
}
