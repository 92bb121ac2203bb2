package miniprogramscene_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	scene "miniprogramscene"
)

// The bodies of these examples are the samples of README.md.

func ExampleSchema() {
	poster, err := scene.NewSchema(scene.Fields{
		scene.Named("goods", scene.Integer(0, 9999999)),
		scene.Named("inviter", scene.Snowflake()),
		scene.Named("channel", scene.OneOf("poster", "share", "ad")),
		scene.Named("table", scene.Optional(scene.Integer(1, 500))),
		scene.Named("shop", scene.Text()),
	})
	if err != nil {
		panic(err) // the definition makes no sense
	}

	text, err := poster.Encode(map[string]any{"goods": 42, "inviter": "1795324876512231425", "channel": "poster", "shop": "幸福西饼"})
	fmt.Println(text, err) // for getUnlimitedQRCode

	record, err := poster.Decode(text)
	fmt.Println(record["shop"], err)

	_, err = poster.Encode(map[string]any{"goods": -1, "inviter": "1", "channel": "ad", "shop": ""})
	var refusal *scene.SceneError
	if errors.As(err, &refusal) {
		fmt.Println(refusal.Code, refusal.Path) // the code is value, length, scene or version
	}
	// Output:
	// Oig3CYE_RQ1AS(7kV~pNE_X <nil>
	// 幸福西饼 <nil>
	// value goods
}

// exported is the text of scenes.json: the poster of the first sample, and its next version.
const exported = `{"poster": {"versions": [
	{"version": 0, "alphabet": "portable", "check": 12, "fields": [
		{"name": "goods", "kind": "integer", "min": 0, "max": 9999999},
		{"name": "inviter", "kind": "snowflake"},
		{"name": "channel", "kind": "oneOf", "choices": ["poster", "share", "ad"]},
		{"name": "table", "kind": "optional", "field": {"kind": "integer", "min": 1, "max": 500}},
		{"name": "shop", "kind": "text", "model": "core", "max": null}]},
	{"version": 1, "alphabet": "portable", "check": 12, "fields": [
		{"name": "goods", "kind": "integer", "min": 0, "max": 9999999},
		{"name": "shop", "kind": "text", "model": "core", "max": null},
		{"name": "vip", "kind": "flag"}]}]}}`

func ExampleParseSchema() {
	var schemas map[string]json.RawMessage // of scenes.json
	if err := json.Unmarshal([]byte(exported), &schemas); err != nil {
		panic(err)
	}
	poster, err := scene.ParseSchema(schemas["poster"], map[int]scene.Upgrade{
		1: func(old map[string]any) (map[string]any, error) {
			return map[string]any{"goods": old["goods"], "shop": old["shop"], "vip": false}, nil
		},
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(poster.Decode("Oig3CYE_RQ1AS(7kV~pNE_X"))
	// Output:
	// map[goods:42 shop:幸福西饼 vip:false] <nil>
}

func ExampleSchema_Seal() {
	invitation, err := scene.NewSchema(scene.Fields{
		scene.Named("inviter", scene.ID()),
		scene.Named("price", scene.Integer(0, 99999)),
		scene.Named("seal", scene.Hex(16)),
	})
	if err != nil {
		panic(err)
	}
	sealer, err := invitation.Seal("seal", []byte("miniprogram-scene vectors")) // from the environment
	if err != nil {
		panic(err)
	}
	text, err := sealer.Encode(map[string]any{"inviter": "40021", "price": 1990})
	fmt.Println(text, err)

	record, key, err := sealer.Open(text) // CodeForged: somebody has tried; CodeForeign: no code of yours
	fmt.Println(record, key, err)
	// Output:
	// ek_E~CP1ff*KOQW4171 <nil>
	// map[inviter:40021 price:1990] 0 <nil>
}

func ExampleEncodeText() {
	text, err := scene.EncodeText("四川省成都市の", scene.Portable, scene.Zh)
	fmt.Println(text, err)
	fmt.Println(scene.DecodeText(text, scene.Portable, scene.Zh))
	// Output:
	// P-zejO1**T <nil>
	// 四川省成都市の <nil>
}

func ExampleEncodeQuery() {
	text, err := scene.EncodeQuery([]scene.Pair{{Key: "id", Value: "178"}}, scene.Portable)
	fmt.Println(text, err)
	fmt.Println(scene.DecodeQuery(text, scene.Portable))
	// Output:
	// AWIMZ_ <nil>
	// [{id 178}] <nil>
}

func TestSamplesOfTheREADMEAreExamples(t *testing.T) {
	source, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(readme), "```go\n")[1:]
	for _, part := range parts {
		sample := strings.SplitN(part, "```", 2)[0]
		body := "\n\t" + strings.ReplaceAll(strings.TrimSpace(sample), "\n", "\n\t") + "\n"
		if !strings.Contains(string(source), strings.ReplaceAll(body, "\n\t\n", "\n\n")) {
			t.Errorf("this sample is no example:\n%s", sample)
		}
	}
	if len(parts) < 3 {
		t.Error("samples are missing")
	}
}
