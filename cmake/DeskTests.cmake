# SPDX-License-Identifier: Apache-2.0

# desk_test(<tst_class> LABEL unit LINKS desk_x ... [SOURCES extra.cpp ...] [WRAPPER cmd ...])
# One Qt Test executable a class, run offscreen with its own HOME and XDG_RUNTIME_DIR.
function(desk_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LINKS;SOURCES;WRAPPER" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE DESK_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data"
    DESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/private-home.sh ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;QT_FORCE_STDERR_LOGGING=1;FONTCONFIG_FILE=${PROJECT_SOURCE_DIR}/tests/support/fonts.conf")
endfunction()

# desk_fuzzer(<name> SOURCE f.cpp LINKS ...): a libFuzzer target when DESK_FUZZ is on.
function(desk_fuzzer name)
  cmake_parse_arguments(ARG "" "SOURCE" "LINKS" ${ARGN})
  if(NOT DESK_FUZZ)
    return()
  endif()
  add_executable(${name} ${ARG_SOURCE})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
endfunction()
