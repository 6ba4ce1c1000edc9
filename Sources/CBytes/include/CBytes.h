#ifndef BALISE_CBYTES_H
#define BALISE_CBYTES_H
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Most bytes of a site need no change, and nearly all of a build's time passes over bytes. They are
// looked at sixteen at a time: compilers turn these vectors into the instructions of each processor,
// which Swift's own vectors do not become (finding the first lane that is set takes a loop).

#define BALISE_IS_LITTLE (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

/* Sixteen bytes at once; as signed numbers, bytes of 0x80 and more are negative. */
typedef int8_t balise_lanes __attribute__((vector_size(16)));

/* Sixteen bytes from anywhere. */
static inline balise_lanes balise_load(const uint8_t *bytes) {
  balise_lanes lanes;
  memcpy(&lanes, bytes, sizeof lanes);
  return lanes;
}

/* The first lane that is set; 16 where none is. */
static inline size_t balise_first_lane(balise_lanes set) {
#ifdef __SSE2__
  // Compilers do not find this instruction by themselves: half of what a step costs.
  unsigned lanes = (unsigned)_mm_movemask_epi8((__m128i)set);
  return lanes ? (size_t)__builtin_ctz(lanes) : 16;
#else
  uint64_t halves[2];
  memcpy(halves, &set, sizeof halves);
#if BALISE_IS_LITTLE
  if (halves[0]) return (size_t)__builtin_ctzll(halves[0]) / 8;
  if (halves[1]) return 8 + (size_t)__builtin_ctzll(halves[1]) / 8;
#else
  if (halves[0]) return (size_t)__builtin_clzll(halves[0]) / 8;
  if (halves[1]) return 8 + (size_t)__builtin_clzll(halves[1]) / 8;
#endif
  return 16;
#endif
}

/* The body of a function that gives the index of the first byte of a kind from `from`, or `end`.
   `lanes` says which of sixteen bytes `v` are of the kind, `one` whether a byte `b` is. The last bytes
   of a range are looked at together with some that stand before them; a zero stands for what is behind
   the end of a short one. */
#define BALISE_SCAN_BODY(lanes, one)                                                            \
  {                                                                                             \
    balise_lanes v;                                                                             \
    size_t lane, index = from, count = end - from;                                              \
    for (; end - index >= 16; index += 16) {                                                    \
      v = balise_load(bytes + index);                                                           \
      lane = balise_first_lane((balise_lanes)(lanes));                                          \
      if (lane < 16) return index + lane;                                                       \
    }                                                                                           \
    if (index == end) return end;                                                               \
    if (count >= 16) {                                                                          \
      v = balise_load(bytes + end - 16);                                                        \
      return end - 16 + balise_first_lane((balise_lanes)(lanes));                               \
    }                                                                                           \
    if (count >= 8) {                                                                           \
      memcpy(&v, bytes + from, 8);                                                              \
      memcpy((uint8_t *)&v + 8, bytes + end - 8, 8);                                            \
      lane = balise_first_lane((balise_lanes)(lanes));                                          \
      return lane < 8 ? from + lane : end - 16 + lane;                                          \
    }                                                                                           \
    if (BALISE_IS_LITTLE && end >= 8) {                                                         \
      uint64_t words[2] = {0, 0};                                                               \
      memcpy(words, bytes + end - 8, 8);                                                        \
      words[0] >>= 8 * (8 - count);                                                             \
      memcpy(&v, words, sizeof v);                                                              \
      lane = balise_first_lane((balise_lanes)(lanes));                                          \
      return lane < count ? from + lane : end;                                                  \
    }                                                                                           \
    for (; index < end; index++) {                                                              \
      uint8_t b = bytes[index];                                                                 \
      if (one) return index;                                                                    \
    }                                                                                           \
    return end;                                                                                 \
  }

#define BALISE_SCAN(name, lanes, one)                                                           \
  static inline size_t name(const uint8_t *bytes, size_t from, size_t end)                      \
    BALISE_SCAN_BODY(lanes, one)

/* & < > " '. */
BALISE_SCAN(balise_scan_markup,
  ((v | 1) == '\'') | ((v | 2) == '>') | (v == '"'),
  (b | 1) == '\'' || (b | 2) == '>' || b == '"')

/* What JSON may have to escape. */
BALISE_SCAN(balise_scan_json,
  ((v < 0x20) & (v >= 0)) | ((v | 2) == '>') | (v == '"') | (v == '&') | (v == '\\')
    | (v == 0x7F) | (v == (int8_t)0xE2),
  b < 0x20 || (b | 2) == '>' || b == '"' || b == '&' || b == '\\' || b == 0x7F || b == 0xE2)

/* What is not a visible ASCII character or a space. */
BALISE_SCAN(balise_scan_not_plain, (v < 0x20) | (v == 0x7F), b < 0x20 || b >= 0x7F)

/* A control character. */
BALISE_SCAN(balise_scan_control, ((v < 0x20) & (v >= 0)) | (v == 0x7F), b < 0x20 || b == 0x7F)

/* What may be, or may end, ! : ; ?, a French quotation mark or a typographic one: “ and ” end in 9C
   and 9D, « and » in AB and BB. */
BALISE_SCAN(balise_scan_french_sign,
  ((v | 1) == ';') | ((v | 1) == (int8_t)0x9D) | ((v | 0x10) == (int8_t)0xBB) | (v == '!')
    | (v == '?'),
  (b | 1) == ';' || (b | 1) == 0x9D || (b | 0x10) == 0xBB || b == '!' || b == '?')

/* A sign of the two kinds above, or an opening bracket: a text without one is written as it is. */
BALISE_SCAN(balise_scan_text_sign,
  ((v | 1) == '\'') | ((v | 2) == '>') | (v == '"') | (v == '[') | ((v | 1) == ';')
    | ((v | 1) == (int8_t)0x9D) | ((v | 0x10) == (int8_t)0xBB) | (v == '!') | (v == '?'),
  (b | 1) == '\'' || (b | 2) == '>' || b == '"' || b == '[' || (b | 1) == ';'
    || (b | 1) == 0x9D || (b | 0x10) == 0xBB || b == '!' || b == '?')

/* What may begin markup in a line of Markdown, `~~` included. Of the signs from [ to `, ] alone and ^
   mean nothing, and are rare; what ! begins has a [. */
BALISE_SCAN(balise_scan_inline_sign,
  ((v >= '[') & (v <= '`')) | (v == '&') | (v == '*') | (v == '<') | (v == '~') | (v == '\r')
    | (v == 0),
  (b >= '[' && b <= '`') || b == '&' || b == '*' || b == '<' || b == '~' || b == '\r' || b == 0)

/* What cmark's option for typography may change in a text. */
BALISE_SCAN(balise_scan_smart_sign,
  (v == '"') | (v == '\'') | (v == '.') | (v == '-'),
  b == '"' || b == '\'' || b == '.' || b == '-')

/* Where cmark looks for a bare address. */
BALISE_SCAN(balise_scan_address_sign, (v == ':') | (v == 'w'), b == ':' || b == 'w')

/* A comma, a quote or a line break. */
BALISE_SCAN(balise_scan_cell_break,
  (v == ',') | (v == '"') | (v == '\n') | (v == '\r'),
  b == ',' || b == '"' || b == '\n' || b == '\r')

/* A line feed or a carriage return. */
BALISE_SCAN(balise_scan_line_break, (v == '\n') | (v == '\r'), b == '\n' || b == '\r')

/* ' " -: what print sets in another way. */
BALISE_SCAN(balise_scan_print_sign,
  (v == '\'') | (v == '"') | (v == '-'), b == '\'' || b == '"' || b == '-')

/* Where a link may begin or must be stepped over with care: a byte that is asked for, a backslash,
   a backtick or an exclamation mark. */
static inline size_t balise_scan_link_sign(
  const uint8_t *bytes, size_t from, size_t end, uint8_t wanted)
  BALISE_SCAN_BODY(
    (v == (int8_t)wanted) | (v == '\\') | (v == '`') | (v == '!'),
    b == wanted || b == '\\' || b == '`' || b == '!')

/* What is no ordinary text of ASCII: control characters but for tabs and line breaks, and 0x7F and
   above. */
BALISE_SCAN(balise_scan_extraordinary,
  ((v < 0x20) & (v != '\t') & (v != '\n') & (v != '\r')) | (v == 0x7F),
  (b < 0x20 && b != '\t' && b != '\n' && b != '\r') || b >= 0x7F)

/* The first bytes of letters of two bytes from U+00C0 on. */
static inline balise_lanes balise_accents(balise_lanes v) {
  return (balise_lanes)((v >= (int8_t)0xC3) & (v <= (int8_t)0xDF));
}
static inline int balise_is_accent(uint8_t b) { return b >= 0xC3 && b <= 0xDF; }

/* The same, but for letters of two bytes from U+00C0 on, which stand in every line of Europe. */
static inline size_t balise_scan_unusual(const uint8_t *bytes, size_t from, size_t end) {
  size_t index = from;
  balise_lanes none = {0};
  for (; end - index >= 16; index += 16) {
    balise_lanes v = balise_load(bytes + index), before;
    if (index > from)
      before = balise_load(bytes + index - 1);
    else
      before = __builtin_shufflevector(
        none, v, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
    balise_lanes second = (balise_lanes)(v < (int8_t)0xC0);
    balise_lanes odd = (balise_lanes)((v < 0x20) & (v != '\t') & (v != '\n') & (v != '\r'));
    odd = (odd & ~second & ~balise_accents(v)) | (balise_lanes)(v == 0x7F);
    // A second byte stands behind each first one, and nowhere else.
    odd |= second ^ balise_accents(before);
    if (balise_first_lane(odd) < 16) break;
  }
  if (index > from && balise_is_accent(bytes[index - 1])) index--;
  for (;;) {
    index = balise_scan_extraordinary(bytes, index, end);
    if (end - index < 2 || !balise_is_accent(bytes[index])) return index;
    if ((bytes[index + 1] & 0xC0) != 0x80) return index;
    index += 2;
  }
}

/* Which bytes are letters of ASCII, and which are digits. */
static inline balise_lanes balise_letters(balise_lanes v) {
  v &= (int8_t)0xDF;
  return (balise_lanes)((v >= 'A') & (v <= 'Z'));
}
static inline balise_lanes balise_digits(balise_lanes v) {
  return (balise_lanes)((v >= '0') & (v <= '9'));
}

/* Two letters and two digits side by side. */
static inline size_t balise_scan_account(const uint8_t *bytes, size_t from, size_t end) {
  size_t index = from;
  for (; end - index >= 19; index += 16) {
    const uint8_t *at = bytes + index;
    balise_lanes set = balise_digits(balise_load(at + 2)) & balise_digits(balise_load(at + 3));
    // Two digits are rarer than two letters.
    if (balise_first_lane(set) == 16) continue;
    set &= balise_letters(balise_load(at)) & balise_letters(balise_load(at + 1));
    size_t lane = balise_first_lane(set);
    if (lane < 16) return index + lane;
  }
  for (; end - index >= 4; index++) {
    const uint8_t *at = bytes + index;
    if ((at[0] & 0xDF) - 'A' < 26u && (at[1] & 0xDF) - 'A' < 26u && at[2] - '0' < 10u
        && at[3] - '0' < 10u)
      return index;
  }
  return end;
}

/* How often a byte stands in a range. */
static inline size_t balise_count_byte(
  const uint8_t *bytes, size_t from, size_t end, uint8_t wanted) {
  size_t count = 0, index = from;
  while (end - index >= 16) {
    balise_lanes lanes = {0};
    // Each lane counts to 127 at most.
    for (int step = 0; step < 127 && end - index >= 16; step++, index += 16)
      lanes -= (balise_lanes)(balise_load(bytes + index) == (int8_t)wanted);
    for (int lane = 0; lane < 16; lane++) count += (size_t)lanes[lane];
  }
  for (; index < end; index++) count += bytes[index] == wanted;
  return count;
}

/* Writes where a byte stands in a range, as numbers that are one larger, into room for `room` of them;
   how many were written. */
static inline size_t balise_places_after(
  const uint8_t *bytes, size_t from, size_t end, uint8_t wanted, int32_t *places, size_t room) {
  size_t count = 0, index = from;
  while (count < room) {
    const uint8_t *found = index < end ? memchr(bytes + index, wanted, end - index) : NULL;
    if (!found) break;
    index = (size_t)(found - bytes) + 1;
    places[count++] = (int32_t)index;
  }
  return count;
}

/* One of two bytes. */
static inline size_t balise_scan_either(
  const uint8_t *bytes, size_t from, size_t end, uint8_t first, uint8_t second)
  BALISE_SCAN_BODY((v == (int8_t)first) | (v == (int8_t)second), b == first || b == second)

#undef BALISE_SCAN
#undef BALISE_SCAN_BODY
#undef BALISE_IS_LITTLE

/* A byte that is asked for. */
static inline size_t balise_scan_byte(
  const uint8_t *bytes, size_t from, size_t end, uint8_t wanted) {
  const void *found = from < end ? memchr(bytes + from, wanted, end - from) : NULL;
  return found ? (size_t)((const uint8_t *)found - bytes) : end;
}
#endif
