// Package cache is a fake.
package cache

type Cache interface{}

type Memory struct{}

func NewMemory() *Memory { return &Memory{} }
