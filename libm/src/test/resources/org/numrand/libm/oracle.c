/* The C library's answers. Reads requests from standard input until it ends: a function's name (8
   characters, filled up with zeros), a count (a 64-bit word), count x values, count y values
   (64-bit words, a float's bits in the low half; y is ignored by functions of one argument).
   Writes count results. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double d(uint64_t bits) { double v; memcpy(&v, &bits, 8); return v; }
static float f(uint64_t bits) { uint32_t low = bits; float v; memcpy(&v, &low, 4); return v; }
static uint64_t db(double v) { uint64_t bits; memcpy(&bits, &v, 8); return bits; }
static uint64_t fb(float v) { uint32_t bits; memcpy(&bits, &v, 4); return bits; }

static double remainder_of_acos(double x)
{
  long double value = acosl(x);
  return (double) (value - (double) value);
}

/* If this is the function that is asked for, computes all results and returns. */
#define FUNCTION(name, expression) \
  if (strncmp(asked, name, 8) == 0) { \
    for (uint64_t i = 0; i < n; i++) r[i] = expression; \
    return; \
  }

static void compute(const char *asked, uint64_t n, const uint64_t *x, const uint64_t *y, uint64_t *r)
{
  FUNCTION("LOG", db(log(d(x[i]))))
  FUNCTION("EXP", db(exp(d(x[i]))))
  FUNCTION("POW", db(pow(d(x[i]), d(y[i]))))
  FUNCTION("LOG1P", db(log1p(d(x[i]))))
  FUNCTION("EXPM1", db(expm1(d(x[i]))))
  FUNCTION("COS", db(cos(d(x[i]))))
  FUNCTION("SIN", db(sin(d(x[i]))))
  FUNCTION("ACOS", db(acos(d(x[i]))))
  FUNCTION("LOGF", fb(logf(f(x[i]))))
  FUNCTION("EXPF", fb(expf(f(x[i]))))
  FUNCTION("POWF", fb(powf(f(x[i]), f(y[i]))))
  FUNCTION("LOG1PF", fb(log1pf(f(x[i]))))
  /* The arc cosine to 64 bits: its value as a double, and what is left of it. */
  FUNCTION("ACOSL", db((double) acosl(d(x[i]))))
  FUNCTION("ACOSL-LO", db(remainder_of_acos(d(x[i]))))
  exit(2);
}

int main(void)
{
  struct { char function[8]; uint64_t count; } request;
  uint64_t *words = NULL;
  while (fread(&request, sizeof request, 1, stdin) == 1) {
    uint64_t n = request.count;
    words = realloc(words, 3 * 8 * n);
    if (words == NULL || fread(words, 8, 2 * n, stdin) != 2 * n) return 1;
    compute(request.function, n, words, words + n, words + 2 * n);
    if (fwrite(words + 2 * n, 8, n, stdout) != n) return 1;
    fflush(stdout);
  }
  return 0;
}
