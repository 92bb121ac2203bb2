// Command answer answers the questions of ports/compare.mjs: each question and each answer is one line of JSON.
package main

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"

	scene "miniprogramscene"
	"miniprogramscene/internal/lossless"
)

// upgrade counts the upgrades that ran in the field `upgrades` of a record.
func upgrade(record map[string]any) (map[string]any, error) {
	upgraded := map[string]any{}
	for name, value := range record {
		upgraded[name] = value
	}
	before := 0.0
	switch v := record["upgrades"].(type) {
	case int64:
		before = float64(v)
	case float64:
		before = v
	}
	upgraded["upgrades"] = 2*before + 1
	return upgraded, nil
}

func upgrades() map[int]scene.Upgrade {
	all := map[int]scene.Upgrade{}
	for version := 1; version < 35; version++ {
		all[version] = upgrade
	}
	return all
}

func answer(question lossless.Object) (map[string]any, error) {
	if question.Has("subject") {
		return answerUntyped(question)
	}
	schema, err := scene.ParseSchema(question.Raw("schema"), upgrades())
	if err != nil {
		return nil, err
	}
	if question.Has("seal") {
		return answerSealed(question, schema)
	}
	if text, ok := question.Get("scene").(string); ok {
		record, err := schema.Decode(text)
		return map[string]any{"value": record}, err
	}
	record, err := recordOf(question)
	if err != nil {
		return nil, err
	}
	text, err := schema.Encode(record)
	return map[string]any{"scene": text}, err
}

func answerSealed(question lossless.Object, schema *scene.Schema) (map[string]any, error) {
	seal := question.Get("seal").(lossless.Object)
	var keys [][]byte
	for _, digits := range seal.Get("keys").([]any) {
		key, err := hex.DecodeString(digits.(string))
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	sealer, err := schema.Seal(seal.Get("field").(string), keys...)
	if err != nil {
		return nil, err
	}
	if text, ok := question.Get("scene").(string); ok {
		record, key, err := sealer.Open(text)
		return map[string]any{"value": record, "key": key}, err
	}
	record, err := recordOf(question)
	if err != nil {
		return nil, err
	}
	text, err := sealer.Encode(record)
	return map[string]any{"scene": text}, err
}

// recordOf refuses what no map can be.
func recordOf(question lossless.Object) (map[string]any, error) {
	record, ok := lossless.Plain(question.Get("value")).(map[string]any)
	if !ok {
		return nil, &scene.SceneError{Code: scene.CodeValue, Reason: "the record is no object"}
	}
	return record, nil
}

// mistyped stands for a value that no string of Go can be: the port refuses it, and knows with which code.
const mistyped = "\xFF"

func textOf(value any) string {
	if text, ok := value.(string); ok {
		return text
	}
	return mistyped
}

func pairsOf(value any) []scene.Pair {
	query, ok := value.(lossless.Object)
	if !ok {
		return []scene.Pair{{Key: mistyped}}
	}
	pairs := []scene.Pair{}
	for _, member := range query {
		pairs = append(pairs, scene.Pair{Key: member.Key, Value: textOf(member.Value)})
	}
	return pairs
}

func answerUntyped(question lossless.Object) (map[string]any, error) {
	alphabet, model := scene.Portable, scene.Core
	if options := question.Get("options").(lossless.Object); options.Has("alphabet") {
		alphabet = scene.Alphabet(textOf(options.Get("alphabet")))
	}
	if question.Has("model") {
		model = scene.Model(textOf(question.Get("model")))
	}
	switch text, isScene := question.Get("scene").(string); {
	case isScene && question.Get("subject") == "query":
		pairs, err := scene.DecodeQuery(text, alphabet)
		items := []any{}
		for _, pair := range pairs {
			items = append(items, []any{pair.Key, pair.Value})
		}
		return map[string]any{"value": items}, err
	case isScene:
		value, err := scene.DecodeText(text, alphabet, model)
		return map[string]any{"value": value}, err
	case question.Get("subject") == "query":
		text, err := scene.EncodeQuery(pairsOf(question.Get("value")), alphabet)
		return map[string]any{"scene": text}, err
	default:
		text, err := scene.EncodeText(textOf(question.Get("value")), alphabet, model)
		return map[string]any{"scene": text}, err
	}
}

func run(in io.Reader, out *bufio.Writer) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		question, err := lossless.Read(line)
		if err != nil {
			return err
		}
		found, err := answer(question.(lossless.Object))
		var refusal *scene.SceneError
		if errors.As(err, &refusal) {
			found = map[string]any{"code": string(refusal.Code)}
		} else if err != nil {
			return err
		}
		if _, err := out.Write(append(lossless.Append(nil, found), '\n')); err != nil {
			return err
		}
		if lines.Buffered() == 0 {
			if err := out.Flush(); err != nil {
				return err
			}
		}
	}
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	err := run(os.Stdin, out)
	if flushed := out.Flush(); err == nil {
		err = flushed
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
