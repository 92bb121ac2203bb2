package miniprogramscene_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"sync"
	"testing"

	scene "miniprogramscene"
	"miniprogramscene/internal/lossless"
)

// codeOf is the code of an error; "" for none.
func codeOf(t testing.TB, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var refusal *scene.SceneError
	if !errors.As(err, &refusal) {
		t.Fatalf("%v is no SceneError", err)
	}
	return string(refusal.Code)
}

func readVectors(t *testing.T) map[string][]lossless.Object {
	t.Helper()
	all := map[string][]lossless.Object{}
	paths, err := filepath.Glob("../../test/vectors/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		vectors, err := lossless.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, vector := range vectors.([]any) {
			all[filepath.Base(path)] = append(all[filepath.Base(path)], vector.(lossless.Object))
		}
	}
	return all
}

// A coder writes and reads the value of a vector.
type coder struct {
	write func() (string, error)
	read  func(scene string) (any, error)
	value any // as read gives it
}

func coderOf(vector lossless.Object) (coder, error) {
	if vector.Has("schema") {
		return schemaCoder(vector)
	}
	alphabet, model := scene.Portable, scene.Core
	if options, ok := vector.Get("options").(lossless.Object); ok && options.Has("alphabet") {
		name, _ := options.Get("alphabet").(string)
		alphabet = scene.Alphabet(name)
	}
	if vector.Has("model") {
		name, _ := vector.Get("model").(string)
		model = scene.Model(name)
	}
	if vector.Has("text") {
		text, _ := vector.Get("text").(string)
		return coder{
			func() (string, error) { return scene.EncodeText(text, alphabet, model) },
			func(s string) (any, error) { return scene.DecodeText(s, alphabet, model) },
			text,
		}, nil
	}
	pairs := []scene.Pair{}
	query, _ := vector.Get("query").(lossless.Object)
	for _, member := range query {
		pairs = append(pairs, scene.Pair{Key: member.Key, Value: member.Value.(string)})
	}
	return coder{
		func() (string, error) { return scene.EncodeQuery(pairs, alphabet) },
		func(s string) (any, error) { return scene.DecodeQuery(s, alphabet) },
		inOrder(pairs),
	}, nil
}

func schemaCoder(vector lossless.Object) (coder, error) {
	upgrades := map[int]scene.Upgrade{}
	for version := 0; version < 35; version++ {
		upgrades[version] = func(record map[string]any) (map[string]any, error) { return record, nil }
	}
	schema, err := scene.ParseSchema(vector.Raw("schema"), upgrades)
	if err != nil {
		return coder{}, err
	}
	record, _ := lossless.Plain(vector.Get("record")).(map[string]any)
	return coder{
		func() (string, error) { return schema.Encode(record) },
		func(s string) (any, error) { return schema.Decode(s) },
		record,
	}, nil
}

// inOrder has the array indices among the keys first, in the order of their numbers.
func inOrder(pairs []scene.Pair) []scene.Pair {
	number := func(key string) float64 {
		index, err := strconv.ParseUint(key, 10, 64)
		if err != nil || strconv.FormatUint(index, 10) != key || index > 4294967294 {
			return math.Inf(1)
		}
		return float64(index)
	}
	ordered := append([]scene.Pair{}, pairs...)
	sort.SliceStable(ordered, func(i, j int) bool { return number(ordered[i].Key) < number(ordered[j].Key) })
	return ordered
}

// asJSON is a value with the numbers and maps of JSON.
func asJSON(value any) any {
	switch v := value.(type) {
	case int64:
		return float64(v)
	case []any:
		items := []any{}
		for _, item := range v {
			items = append(items, asJSON(item))
		}
		return items
	case map[string]any:
		members := map[string]any{}
		for key, item := range v {
			members[key] = asJSON(item)
		}
		return members
	}
	return value
}

func TestVectorsAreWrittenAndReadOrRefused(t *testing.T) {
	count := 0
	for file, vectors := range readVectors(t) {
		for _, vector := range vectors {
			count++
			t.Run(file+"/"+vector.Get("name").(string), func(t *testing.T) { checkVector(t, vector) })
		}
	}
	fmt.Printf("Go: %d vectors\n", count)
	if count < 400 {
		t.Errorf("vectors are missing: there are only %d", count)
	}
}

// isTyped says whether the types of Go can have the value of a vector. The compiler refuses others.
func isTyped(vector lossless.Object) bool {
	if query, ok := vector.Get("query").(lossless.Object); ok {
		for _, member := range query {
			if _, ok := member.Value.(string); !ok {
				return false
			}
		}
		return true
	}
	_, isText := vector.Get("text").(string)
	_, isRecord := vector.Get("record").(lossless.Object)
	hasScene := vector.Has("scene") || !vector.Has("record") && vector.Has("schema")
	return isText || isRecord || hasScene
}

func checkVector(t *testing.T, vector lossless.Object) {
	if !isTyped(vector) {
		if vector.Get("refused") != "value" {
			t.Error("it should be refused with value")
		}
		return
	}
	c, err := coderOf(vector)
	refused, isRefused := vector.Get("refused").(string)
	written, hasScene := vector.Get("scene").(string)
	hasValue := vector.Has("record") || vector.Has("text") || vector.Has("query")
	switch {
	case isRefused && !hasScene && !hasValue:
		if found := codeOf(t, err); found != refused {
			t.Errorf("the definition is refused with %q, not %q", found, refused)
		}
		return
	case err != nil:
		t.Fatal(err)
	case isRefused && hasScene:
		if value, err := c.read(written); codeOf(t, err) != refused {
			t.Errorf("reading gives %v, %v, not %q", value, err, refused)
		}
		return
	case isRefused:
		if text, err := c.write(); codeOf(t, err) != refused {
			t.Errorf("writing gives %q, %v, not %q", text, err, refused)
		}
		return
	}
	if !vector.Has("version") { // the scene of an older version is only read
		if text, err := c.write(); err != nil || text != written {
			t.Errorf("writing gives %q, %v, not %q", text, err, written)
		}
	}
	wanted := c.value
	if vector.Has("decoded") {
		wanted = lossless.Plain(vector.Get("decoded"))
	}
	if value, err := c.read(written); err != nil || !reflect.DeepEqual(asJSON(value), asJSON(wanted)) {
		t.Errorf("reading gives %v, %v, not %v", value, err, wanted)
	}
}

// A mistyped scene is refused, or it is the one scene of another value.
func TestMistypedScenesAreRefusedOrWrittenAgain(t *testing.T) {
	const characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*()"
	random := rand.New(rand.NewSource(3))
	read := 0
	for _, vectors := range readVectors(t) {
		for _, vector := range vectors {
			text, ok := vector.Get("scene").(string)
			if !ok || !vector.Has("schema") || vector.Has("version") || vector.Has("refused") {
				continue
			}
			schema, err := scene.ParseSchema(vector.Raw("schema"), nil)
			if err != nil {
				t.Fatal(err)
			}
			for i := 0; i < 20; i++ {
				mistyped := []byte(text)
				mistyped[random.Intn(len(mistyped))] = characters[random.Intn(len(characters))]
				record, err := schema.Decode(string(mistyped))
				if err != nil {
					codeOf(t, err)
					continue
				}
				read++
				if again, err := schema.Encode(record); err != nil || again != string(mistyped) {
					t.Errorf("%s is read, but written as %q, %v", mistyped, again, err)
				}
			}
		}
	}
	if read < 10 {
		t.Errorf("only %d scenes were read", read)
	}
}

func TestVectorsOfSealsAreSealedAndOpened(t *testing.T) {
	count := 0
	for _, vectors := range readVectors(t) {
		for _, vector := range vectors {
			if seal, ok := vector.Get("seal").(lossless.Object); ok {
				count++
				t.Run(vector.Get("name").(string), func(t *testing.T) { checkSeal(t, vector, seal) })
			}
		}
	}
	if count < 10 {
		t.Errorf("vectors of seals are missing: there are only %d", count)
	}
}

func checkSeal(t *testing.T, vector, seal lossless.Object) {
	upgrades := map[int]scene.Upgrade{}
	for version := 0; version < 35; version++ {
		upgrades[version] = func(record map[string]any) (map[string]any, error) { return record, nil }
	}
	schema, err := scene.ParseSchema(vector.Raw("schema"), upgrades)
	if err != nil {
		t.Fatal(err)
	}
	key, _ := hex.DecodeString(seal.Get("key").(string))
	other := []byte("another secret key")
	field := seal.Get("field").(string)
	sealer, err := schema.Seal(field, other, key)
	if err != nil {
		t.Fatal(err)
	}
	written := vector.Get("scene").(string)
	if seal.Get("forged") == true {
		if _, _, err := sealer.Open(written); codeOf(t, err) != "forged" {
			t.Errorf("opening gives %v, not forged", err)
		}
		return
	}
	record := lossless.Plain(vector.Get("record")).(map[string]any)
	delete(record, field)
	if !vector.Has("version") {
		first, err := schema.Seal(field, key)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := first.Encode(record); err != nil || text != written {
			t.Errorf("sealing gives %q, %v, not %q", text, err, written)
		}
	}
	opened, index, err := sealer.Open(written)
	if err != nil || index != 1 || !reflect.DeepEqual(asJSON(opened), asJSON(record)) {
		t.Errorf("opening gives %v, %d, %v, not %v", opened, index, err, record)
	}
}

func TestTheJSONFormOfASchemaIsWrittenAsItIsRead(t *testing.T) {
	for _, vectors := range readVectors(t) {
		for _, vector := range vectors {
			if !vector.Has("schema") {
				continue
			}
			schema, err := scene.ParseSchema(vector.Raw("schema"), nil)
			if err != nil {
				continue
			}
			text, err := json.Marshal(schema)
			if err != nil {
				t.Fatal(err)
			}
			written, err := lossless.Read(text)
			if err != nil || !reflect.DeepEqual(lossless.Plain(written), lossless.Plain(vector.Get("schema"))) {
				t.Errorf("%s is written as %s", vector.Raw("schema"), text)
			}
		}
	}
}

func fieldsOfPoster() scene.Fields {
	return scene.Fields{
		scene.Named("goods", scene.Integer(0, 9999999)),
		scene.Named("inviter", scene.Snowflake()),
		scene.Named("channel", scene.OneOf("poster", "share", "ad")),
		scene.Named("table", scene.Optional(scene.Integer(1, 500))),
		scene.Named("shop", scene.Text()),
	}
}

func newPoster(t testing.TB) *scene.Schema {
	t.Helper()
	poster, err := scene.NewSchema(fieldsOfPoster())
	if err != nil {
		t.Fatal(err)
	}
	return poster
}

var posterRecord = map[string]any{"goods": 42, "inviter": "1795324876512231425", "channel": "poster", "shop": "幸福西饼"}

const posterScene = "Oig3CYE_RQ1AS(7kV~pNE_X"

func TestIntegersOfAnyTypeAreTaken(t *testing.T) {
	type goods uint16
	type channel string
	poster := newPoster(t)
	for _, number := range []any{int8(42), uint64(42), 42.0, float32(42), json.Number("42"), json.Number("4.2e1"), goods(42)} {
		record := map[string]any{"goods": number, "inviter": "1795324876512231425", "channel": channel("poster"), "table": nil, "shop": "幸福西饼"}
		if text, err := poster.Encode(record); err != nil || text != posterScene {
			t.Errorf("%T: %q, %v", number, text, err)
		}
	}
}

func TestRefusedValuesHaveTheirPath(t *testing.T) {
	schema, err := scene.NewSchema(scene.Fields{
		scene.Named("stops", scene.List(scene.Record(scene.Fields{scene.Named("at", scene.Tuple(scene.Flag(), scene.Integer(0, 9)))}), 3)),
		scene.Named("way", scene.Optional(scene.Variant("by", scene.Branch("bus", scene.Fields{scene.Named("line", scene.ID())})))),
	})
	if err != nil {
		t.Fatal(err)
	}
	good := map[string]any{"at": []any{true, 1}}
	for path, record := range map[string]map[string]any{
		"stops":        {},
		"stops.1.at.1": {"stops": []any{good, map[string]any{"at": []any{true, uint64(math.MaxUint64)}}}},
		"stops.0.at.1": {"stops": []any{map[string]any{"at": []any{true, math.NaN()}}}},
		"stops.0.at":   {"stops": []any{map[string]any{}}},
		"stops.0.more": {"stops": []any{map[string]any{"at": []any{true, 1}, "more": nil}}},
		"way.by":       {"stops": []any{}, "way": map[string]any{"by": "air"}},
		"way.line":     {"stops": []any{}, "way": map[string]any{"by": "bus", "line": 7}},
		"seats":        {"stops": []any{}, "seats": nil},
		"way":          {"stops": []any{}, "way": "bus"},
	} {
		var refusal *scene.SceneError
		if _, err := schema.Encode(record); !errors.As(err, &refusal) || refusal.Code != scene.CodeValue || refusal.Path != path {
			t.Errorf("%v: %v, not at %s", record, err, path)
		}
	}
}

func TestWrongDefinitionsAreRefusedWithTheirPath(t *testing.T) {
	for _, c := range []struct {
		path   string
		fields scene.Fields
	}{
		{"a", scene.Fields{scene.Named("a", scene.Integer(1, 0))}},
		{"a", scene.Fields{scene.Named("a", nil)}},
		{"a", scene.Fields{scene.Named("a", scene.OneOf())}},
		{"a", scene.Fields{scene.Named("a", scene.OneOf(1, 1.0))}},
		{"a", scene.Fields{scene.Named("a", scene.OneOf([]any{}))}},
		{"a", scene.Fields{scene.Named("a", scene.OneOf("\xff"))}},
		{"a", scene.Fields{scene.Named("a", scene.Decimal(0, math.NaN(), 1))}},
		{"a", scene.Fields{scene.Named("a", scene.Decimal(0, 1, 16))}},
		{"a", scene.Fields{scene.Named("a", scene.TextUpTo(-1))}},
		{"a", scene.Fields{scene.Named("a", scene.OpenID("x"))}},
		{"a", scene.Fields{scene.Named("a", scene.Timestamp("m"))}},
		{"a", scene.Fields{scene.Named("a", scene.DateBetween("2023-02-29", "2024-01-01"))}},
		{"a", scene.Fields{scene.Named("a", scene.Hex(65))}},
		{"a", scene.Fields{scene.Named("a", scene.Code("aa", 1))}},
		{"a", scene.Fields{scene.Named("a", scene.Optional(nil))}},
		{"a.1", scene.Fields{scene.Named("a", scene.Tuple(scene.Flag(), scene.Digits(0)))}},
		{"a.b", scene.Fields{scene.Named("a", scene.Record(scene.Fields{scene.Named("b", scene.List(scene.Flag(), 0))}))}},
		{"a.x.t", scene.Fields{scene.Named("a", scene.Variant("t", scene.Branch("x", scene.Fields{scene.Named("t", scene.Flag())})))}},
		{"a", scene.Fields{scene.Named("a", scene.Variant("t"))}},
		{"", scene.Fields{scene.Named("a", scene.Flag()), scene.Named("a", scene.Flag())}},
		{"", scene.Fields{scene.Named("\xff", scene.Flag())}},
		{"", scene.Fields{scene.Named("a", scene.UUID()), scene.Named("b", scene.UUID())}},
	} {
		var refusal *scene.SceneError
		if _, err := scene.NewSchema(c.fields); !errors.As(err, &refusal) || refusal.Code != scene.CodeSchema || refusal.Path != c.path {
			t.Errorf("%v: %v", c.fields, err)
		}
	}
	for _, option := range []scene.Option{scene.WithCheck(21), scene.WithCheck(-1), scene.WithVersion(35), scene.WithAlphabet("base64")} {
		if _, err := scene.NewSchema(nil, option); codeOf(t, err) != "schema" {
			t.Error(err)
		}
	}
	for _, text := range []string{``, `{`, `null`, `{} {}`, `{"versions":[]}`, emptySchema + `]`, emptySchema + ` {}`, strings.Repeat(`[`, 20000), "{\"versions\":\"\xff\"}"} {
		if _, err := scene.ParseSchema([]byte(text), nil); codeOf(t, err) != "schema" {
			t.Errorf("%.20s: %v", text, err)
		}
	}
}

const emptySchema = `{"versions":[{"version":0,"alphabet":"portable","check":12,"fields":[]}]}`

func TestTheJSONFormMayHaveSpaceAround(t *testing.T) {
	if _, err := scene.ParseSchema([]byte(" \n"+emptySchema+"\n"), nil); err != nil {
		t.Error(err)
	}
}

func TestNamesThatAreIndicesComeFirst(t *testing.T) {
	first, err := scene.NewSchema(scene.Fields{scene.Named("b", scene.Flag()), scene.Named("10", scene.ID()), scene.Named("2", scene.Flag())})
	if err != nil {
		t.Fatal(err)
	}
	second, err := scene.NewSchema(scene.Fields{scene.Named("2", scene.Flag()), scene.Named("10", scene.ID()), scene.Named("b", scene.Flag())})
	if err != nil {
		t.Fatal(err)
	}
	one, _ := json.Marshal(first)
	other, _ := json.Marshal(second)
	if string(one) != string(other) {
		t.Errorf("%s is not %s", one, other)
	}
}

func TestScenesOfEarlierVersionsAreUpgraded(t *testing.T) {
	old := newPoster(t)
	failure := errors.New("no such goods")
	next, err := old.Next(append(fieldsOfPoster(), scene.Named("vip", scene.Flag())), func(record map[string]any) (map[string]any, error) {
		if record["goods"] == int64(0) {
			return nil, failure
		}
		if record["goods"] != int64(1) {
			record["vip"] = false
		}
		return record, nil
	}, scene.WithAlphabet(scene.WeChat))
	if err != nil {
		t.Fatal(err)
	}
	record, err := next.Decode(posterScene)
	if err != nil || record["vip"] != false || record["goods"] != int64(42) {
		t.Errorf("%v, %v", record, err)
	}
	encode := func(goods int) string {
		text, err := old.Encode(map[string]any{"goods": goods, "inviter": "1", "channel": "ad", "shop": ""})
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	if _, err := next.Decode(encode(0)); err != failure {
		t.Errorf("the error of the upgrade became %v", err)
	}
	if _, err := next.Decode(encode(1)); codeOf(t, err) != "value" {
		t.Errorf("an upgraded record without vip: %v", err)
	}
	if _, err := next.Next(nil, nil); codeOf(t, err) != "schema" {
		t.Errorf("no upgrade: %v", err)
	}

	form, err := json.Marshal(next)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := scene.ParseSchema(form, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parsed.Decode(posterScene); codeOf(t, err) != "version" {
		t.Errorf("a parsed schema without an upgrade: %v", err)
	}
	if _, err := old.Decode(posterScene); err != nil {
		t.Errorf("the old schema has changed: %v", err)
	}
}

func TestKeysOfSealsAreChecked(t *testing.T) {
	fields := scene.Fields{scene.Named("price", scene.Integer(0, 99999)), scene.Named("seal", scene.Hex(8)), scene.Named("short", scene.Hex(7))}
	schema, err := scene.NewSchema(fields)
	if err != nil {
		t.Fatal(err)
	}
	key := []byte("sixteen bytes ok")
	for _, c := range []struct {
		field string
		keys  [][]byte
	}{{"seal", nil}, {"seal", [][]byte{key[1:]}}, {"short", [][]byte{key}}, {"price", [][]byte{key}}, {"none", [][]byte{key}}} {
		if _, err := schema.Seal(c.field, c.keys...); codeOf(t, err) != "schema" {
			t.Errorf("%s: %v", c.field, err)
		}
	}
	sealer, err := schema.Seal("seal", key)
	if err != nil {
		t.Fatal(err)
	}
	key[0]++ // the sealer has its own copy
	if _, err := sealer.Encode(map[string]any{"price": 1, "short": "0000000", "seal": "00000000"}); codeOf(t, err) != "value" {
		t.Errorf("a record with a seal: %v", err)
	}
	text, err := sealer.Encode(map[string]any{"price": 1, "short": "0000000"})
	if err != nil {
		t.Fatal(err)
	}
	if record, index, err := sealer.Open(text); err != nil || index != 0 || len(record) != 2 {
		t.Errorf("%v, %d, %v", record, index, err)
	}
	other, err := schema.Seal("seal", key)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := other.Open(text); codeOf(t, err) != "forged" {
		t.Errorf("another key: %v", err)
	}
	if _, _, err := other.Open("A"); codeOf(t, err) != "foreign" {
		t.Errorf("another scene: %v", err)
	}
}

func TestAKeyOfAQueryComesOnce(t *testing.T) {
	if _, err := scene.EncodeQuery([]scene.Pair{{Key: "a", Value: "1"}, {Key: "a", Value: "2"}}, scene.Portable); codeOf(t, err) != "value" {
		t.Error(err)
	}
}

func TestLongTextsAreRefusedSoon(t *testing.T) {
	for _, text := range []string{"a", " ", "的", "😀", "の", "中国", "openid", "-ab"} {
		long := strings.Repeat(text, 4096/len([]rune(text))/2)
		for _, model := range []scene.Model{scene.Core, scene.Zh} {
			if _, err := scene.EncodeText(long, scene.WeChat, model); codeOf(t, err) != "length" {
				t.Errorf("%s: %v", text, err)
			}
		}
	}
}

func TestASchemaServesManyGoroutines(t *testing.T) {
	poster := newPoster(t)
	var group sync.WaitGroup
	for i := 0; i < 8; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for j := 0; j < 50; j++ {
				if text, err := poster.Encode(posterRecord); err != nil || text != posterScene {
					t.Errorf("%q, %v", text, err)
				}
				if text, err := scene.EncodeText("四川省成都市の", scene.Portable, scene.Zh); err != nil || text != "P-zejO1**T" {
					t.Errorf("%q, %v", text, err)
				}
			}
		}()
	}
	group.Wait()
}

func BenchmarkEncode(b *testing.B) {
	poster := newPoster(b)
	for i := 0; i < b.N; i++ {
		if _, err := poster.Encode(posterRecord); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	poster := newPoster(b)
	for i := 0; i < b.N; i++ {
		if _, err := poster.Decode(posterScene); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncodeZhText(b *testing.B) {
	for i := 0; i < b.N; i++ {
		if _, err := scene.EncodeText("四川省成都市の", scene.Portable, scene.Zh); err != nil {
			b.Fatal(err)
		}
	}
}
