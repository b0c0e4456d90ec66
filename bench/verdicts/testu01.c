/*
 * Feeds standard input to a battery of TestU01 and prints its p-values, a test a line.
 *
 *   testu01 SmallCrush|Crush|BigCrush [NUMBER of a test]
 *
 * Each four bytes are a draw of 32 bits in the machine's byte order: a word of 64 bits is two draws, on
 * x86-64 and ARM its lower half first. Ends with 3 if the input ends before the test does.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bbattery.h"
#include "swrite.h"
#include "unif01.h"

enum { BLOCK = 1 << 14, MOST_TESTS = 200, LARGE_PIPE = 1 << 20 };

static uint32_t block[BLOCK];
static size_t next = BLOCK;

static void fill(void) {
  char *to = (char *)block;
  size_t have = 0;
  while (have < sizeof block) {
    ssize_t got = read(STDIN_FILENO, to + have, sizeof block - have);
    if (got <= 0) {
      fputs("testu01: the input ended before the test\n", stderr);
      exit(3);
    }
    have += (size_t)got;
  }
  next = 0;
}

static unsigned int draw(void) {
  if (next == BLOCK) {
    fill();
  }
  return block[next++];
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    int tests;
    void (*run)(unif01_Gen *, int *);
  } batteries[] = {
      {"SmallCrush", 10, bbattery_RepeatSmallCrush},
      {"Crush", 96, bbattery_RepeatCrush},
      {"BigCrush", 106, bbattery_RepeatBigCrush},
  };
  int number = argc == 3 ? atoi(argv[2]) : 0;
  for (size_t i = 0; argc > 1 && i < sizeof batteries / sizeof *batteries; i++) {
    if (strcmp(argv[1], batteries[i].name) == 0 && number >= 0 && number <= batteries[i].tests) {
      int times[1 + MOST_TESTS] = {0};
      for (int test = 1; test <= batteries[i].tests; test++) {
        times[test] = number == 0 || number == test;
      }
      fcntl(STDIN_FILENO, F_SETPIPE_SZ, LARGE_PIPE); /* fewer switches; what is no pipe refuses */
      swrite_Basic = FALSE;
      unif01_Gen *input = unif01_CreateExternGenBits("standard input", draw);
      batteries[i].run(input, times);
      for (int j = 0; j < bbattery_NTests; j++) {
        printf("p %.4g %s\n", bbattery_pVal[j], bbattery_TestNames[j]);
      }
      return 0;
    }
  }
  fputs("usage: testu01 SmallCrush|Crush|BigCrush [NUMBER]\n", stderr);
  return 2;
}
