package miniprogramscene

import (
	"math/big"
	"math/rand"
	"testing"
)

// bigOf is a natural as an integer of math/big.
func bigOf(n natural) *big.Int {
	result := new(big.Int)
	for i := 3; i >= 0; i-- {
		result.Add(result.Lsh(result, 64), new(big.Int).SetUint64(n[i]))
	}
	return result
}

// randomNatural has up to so many bits, often few of them, or only ones.
func randomNatural(random *rand.Rand, bits int) natural {
	n := natural{random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64()}
	if random.Intn(4) == 0 {
		n = natural{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
	}
	return n.shiftRight(uint(256 - random.Intn(bits+1)))
}

func TestNaturalsCountAsThoseOfMathBig(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for i := 0; i < 20000; i++ {
		n, m, small := randomNatural(random, 200), randomNatural(random, 200), random.Uint64()>>uint(random.Intn(63))+1
		if got, want := n.less(&m), bigOf(n).Cmp(bigOf(m)) < 0; got != want {
			t.Fatalf("%v < %v: %v", n, m, got)
		}
		sum := n
		sum.add(&m)
		back := sum
		back.subtract(&m)
		if bigOf(sum).Cmp(new(big.Int).Add(bigOf(n), bigOf(m))) != 0 || back != n {
			t.Fatalf("%v + %v: %v, %v", n, m, sum, back)
		}
		factor := small >> 10
		if got := n.times(factor); bigOf(got).Cmp(new(big.Int).Mul(bigOf(n), new(big.Int).SetUint64(factor))) != 0 {
			t.Fatalf("%v * %v: %v", n, factor, got)
		}
		quotient := n
		rest := quotient.divide(small)
		wantQuotient, wantRest := new(big.Int).QuoRem(bigOf(n), new(big.Int).SetUint64(small), new(big.Int))
		if bigOf(quotient).Cmp(wantQuotient) != 0 || wantRest.Uint64() != rest {
			t.Fatalf("%v / %v: %v, %v", n, small, quotient, rest)
		}
	}
}

func TestPlacesAreQuotientsOfNaturals(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for i := 0; i < 20000; i++ {
		share := randomNatural(random, 224)
		share.add(&natural{1})
		total := random.Uint64()>>uint(37+random.Intn(27)) + 1
		offset := share.times(random.Uint64() % total)
		switch extra := share; random.Intn(3) {
		case 0: // the last offset of a place
			extra.subtract(&natural{1})
			offset.add(&extra)
		case 1: // among those that the division lost
			offset = share.times(total)
			offset.add(&natural{random.Uint64() % total})
		}
		want := new(big.Int).Quo(bigOf(offset), bigOf(share))
		if got := offset.over(&share); want.Cmp(new(big.Int).SetUint64(got)) != 0 {
			t.Fatalf("%v / %v: %d, not %v", offset, share, got, want)
		}
	}
}
